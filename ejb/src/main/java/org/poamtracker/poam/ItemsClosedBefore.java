package org.poamtracker.poam;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.poamtracker.platform.Texts;
import org.poamtracker.poam.ClosedItems.ClosedItem;
import org.poamtracker.repeat.ClosedBefore;
import org.poamtracker.repeat.Described;
import org.poamtracker.repeat.RepeatOffer;

/** The closed items of one agency, ready to be compared with any number of its new ones (POAM-9). */
final class ItemsClosedBefore {

    private final Map<Long, ClosedItem> closed;
    private final ClosedBefore before;

    ItemsClosedBefore(Map<Long, ClosedItem> closed) {
        this.closed = closed;
        before = new ClosedBefore(
                closed.values().stream().map(ClosedItem::comparable).toList());
    }

    /** What an item of this weakness seems to repeat; where it does not say when it was detected, it was {@code otherwise}. */
    List<RepeatOffer> offersFor(WeaknessFacts weakness, LocalDate otherwise) {
        LocalDate again = weakness.getDetectedOn() == null ? otherwise : weakness.getDetectedOn();
        return before.offersFor(described(weakness)).stream()
                .map(offer -> new RepeatOffer(
                        closed.get(offer.closed().id()).repeated(again), offer.reason(), offer.percent()))
                .toList();
    }

    /** What an item says of its weakness, for comparison. */
    static Described described(WeaknessFacts weakness) {
        return new Described(
                Objects.requireNonNullElse(weakness.getWeaknessName(), ""),
                Texts.lines(weakness.getControls()),
                weakness.assetList());
    }
}
