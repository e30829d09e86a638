/** What a person or a script can do. */
package org.kinetrail.workflow;
