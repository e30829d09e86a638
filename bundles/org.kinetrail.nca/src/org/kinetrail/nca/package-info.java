/** Non-compartmental analysis. */
package org.kinetrail.nca;
