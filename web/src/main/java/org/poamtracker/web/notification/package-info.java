/** What the reader was told, and how the reader wants to be (NOTE-1 to NOTE-7). */
package org.poamtracker.web.notification;
