package org.poamtracker.agency;

import java.time.LocalDate;
import org.poamtracker.security.Role;

/** Who holds what at an agency today. */
public record HolderRow(long personId, String name, Role role, LocalDate startsOn, LocalDate endsOn) {}
