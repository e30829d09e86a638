/** The Data perspective: what was imported, as tables and profiles, and what its checks found. It paints view models and computes nothing. */
package org.kinetrail.ui.data;
