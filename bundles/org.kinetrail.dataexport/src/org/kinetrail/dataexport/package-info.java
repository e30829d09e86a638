/**
 * What leaves the platform for others to check: SDTM PP, ADaM ADNCA, ADPP and ADER with define.xml 2.1, the R pack that computes everything
 * again with other code, the comparison of two tables, and readable copies for inspection. It draws result records and recomputes nothing.
 */
package org.kinetrail.dataexport;
