package org.quxian.exchange;

import java.time.LocalDate;
import java.util.List;
import org.quxian.observation.Outlines;

/** The shape of {@code map.json}: what the outlines leave open. */
record MapJson(LocalDate day, List<Outlines.Substitute> substitutes, List<Outlines.Zone> zones, Outlines.Core core) {}
