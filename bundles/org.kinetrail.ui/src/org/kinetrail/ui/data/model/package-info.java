/** What the Data perspective shows, without a window: tables of a study, its samples and findings, as text with units. */
package org.kinetrail.ui.data.model;
