package org.poamtracker.bulk;

import java.util.Map;
import org.poamtracker.poam.PoamField;

/**
 * What is to be set on which items.
 *
 * @param values by field, as texts; null or blank takes a value away
 */
public record StartBulk(SelectItems which, Map<PoamField, String> values) {}
