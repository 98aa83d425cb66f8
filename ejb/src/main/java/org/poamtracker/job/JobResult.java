package org.poamtracker.job;

/** The file that a job made, by its path below the folder of results. */
record JobResult(String name, String mediaType, String path, long bytes) {}
