package org.poamtracker.library;

import java.io.Serializable;

/**
 * A control correlation identifier of DISA, as scans name it.
 *
 * @param number such as {@code CCI-000015}
 * @param item which item of the control it is, such as {@code AC-2 (1)}
 */
public record CciRow(String number, String item) implements Serializable {}
