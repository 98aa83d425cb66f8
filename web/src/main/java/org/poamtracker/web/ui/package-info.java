/**
 * What every page shares: navigation, appearance, formats, the limits of the session, and what is shown when something
 * goes wrong. Knows no feature.
 */
package org.poamtracker.web.ui;
