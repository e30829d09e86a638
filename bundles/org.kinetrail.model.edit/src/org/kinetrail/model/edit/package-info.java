/** Item providers and editing commands. */
package org.kinetrail.model.edit;
