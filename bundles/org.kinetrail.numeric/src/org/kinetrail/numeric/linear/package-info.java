/**
 * Dense linear algebra for regression: a column-wise matrix, Householder QR with the limited column exchange of LINPACK (the rule by
 * which R decides that a coefficient is aliased), LDL' of symmetric matrices with a singularity rule, and singular values. Sums run in
 * index order, so equal input gives equal bits. It is not a general matrix library: no sparse storage, no eigenvectors.
 */
package org.kinetrail.numeric.linear;
