/** PP, ADPP, ADER, define.xml, R pack. */
package org.kinetrail.dataexport;
