/**
 * The Exposure-response perspective without a display: the figures and tables of the report that the newest run's stored results make,
 * and how that run stands to the plan and the data.
 */
package org.kinetrail.ui.er.model;
