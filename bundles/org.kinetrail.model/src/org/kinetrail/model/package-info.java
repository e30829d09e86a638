/** Study, plan and provenance metamodels. */
package org.kinetrail.model;
