/**
 * What a database begins with: on the embedded one, at the first start that {@code ./poam run} asks for it, invented people
 * and items around the State Auditor's published findings; anywhere else one administrator with a one-time link (SEC-1).
 */
package org.poamtracker.demo;
