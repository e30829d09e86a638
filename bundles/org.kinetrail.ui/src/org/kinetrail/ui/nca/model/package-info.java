/**
 * The NCA perspective without a display: the chosen profile with its points and parameters, picks with their reasons, pages of small
 * profiles and the explanation of a number. What it shows is what a run stored, or it says that it is a preview.
 */
package org.kinetrail.ui.nca.model;
