package org.poamtracker.poam;

import java.io.Serializable;
import java.time.Instant;

/** A check-in with a vendor as an item's page shows it: what was said, and who wrote it down when. */
public record VendorCheckRow(VendorAnswer answer, String by, Instant at) implements Serializable {}
