/**
 * Endpoints of a cellular therapy study from dated records: what each definition counts, in whom, from when, until when, and who cannot
 * be judged. It reads no files and knows no columns; a subject without the records a definition needs is not evaluable, never event-free.
 */
package org.kinetrail.dataimport.endpoint;
