/**
 * The study, plan and provenance metamodels, and their form as readable JSON. The model says what was intended and what
 * happened; it does not calculate, and rooms below workflow never see it. Generated code lives in {@code src-gen}.
 */
package org.kinetrail.model;
