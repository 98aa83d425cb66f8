package org.poamtracker.reports.program;

/** What status-secretariats.jrxml prints: how many programs of a secretariat stand how. */
record SecretariatRow(String name, int all, int inForce, int onTheirWay, int missing, int late) {}
