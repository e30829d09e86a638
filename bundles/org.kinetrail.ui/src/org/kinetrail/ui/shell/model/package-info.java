/**
 * What all perspectives share, without a window: the open study, who is signed in, numbers and failures in words, tables as shown. It
 * decides nothing about a study; rooms below do.
 */
package org.kinetrail.ui.shell.model;
