/** The Audit perspective: parts that paint its view models. It changes nothing. */
package org.kinetrail.ui.audit;
