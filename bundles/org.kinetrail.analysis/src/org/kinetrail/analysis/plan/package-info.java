/**
 * What an analysis is meant to do: the plan as plain records, its defaults and its form as nested maps. It holds intentions and
 * settings; it neither reads data nor computes.
 */
package org.kinetrail.analysis.plan;
