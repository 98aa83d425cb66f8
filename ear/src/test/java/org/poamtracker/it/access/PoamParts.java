package org.poamtracker.it.access;

import static org.poamtracker.it.access.Attempt.changes;

import java.util.List;
import org.poamtracker.it.access.Items.Item;
import org.poamtracker.it.access.Items.Step;
import org.poamtracker.poam.BeginShared;
import org.poamtracker.poam.LinkPart;
import org.poamtracker.poam.PoamRow;
import org.poamtracker.poam.PoamService;
import org.poamtracker.poam.PoamSharingService;
import org.poamtracker.poam.ShareItem;

/** How the boundary is called that keeps weaknesses together which agencies share. */
final class PoamParts {

    private static final String CENTRAL = "compliance";

    private PoamParts() {}

    static List<MethodCall> all() {
        PoamSharingService sharing = As.a(PoamSharingService.class);
        return List.of(
                new MethodCall("poam.PoamSharingService.begin", Target.AGENCIES, (target, login) -> {
                    BeginShared shared = new BeginShared();
                    shared.setAgencyId(Items.agency(target));
                    shared.getFacts().getWeakness().setWeaknessName("Found in several agencies");
                    shared.setAgencyIds(List.of(beside(target)));
                    return changes("POAM", () -> sharing.begin(shared));
                }),
                new MethodCall("poam.PoamSharingService.share", Target.ITEMS, (target, login) -> {
                    ShareItem share = shared(target, Items.at(target, Step.OPEN));
                    return changes("POAM", () -> sharing.share(share));
                }),
                new MethodCall("poam.PoamSharingService.link", Target.ITEMS, (target, login) -> {
                    LinkPart link = part(target);
                    if (target.exists()) {
                        As.login(CENTRAL, () -> {
                            sharing.unlink(link);
                            return null;
                        });
                    }
                    return changes("POAM", () -> sharing.link(link));
                }),
                new MethodCall("poam.PoamSharingService.unlink", Target.ITEMS, (target, login) -> {
                    LinkPart link = part(target);
                    return changes("POAM", () -> sharing.unlink(link));
                }));
    }

    /** A part at another agency of the secretariat, of an item there. */
    private static LinkPart part(Target target) throws Exception {
        Item item = Items.at(target, Step.OPEN);
        LinkPart link = new LinkPart(item.id());
        link.setNumber(target.exists() ? begun(target, item).number() : "NOWHERE-2026-0001");
        return link;
    }

    private static PoamRow begun(Target target, Item item) throws Exception {
        return As.login(CENTRAL, () -> {
            As.a(PoamSharingService.class).share(shared(target, item));
            return As.a(PoamService.class).show(item.id()).family().parts().get(0);
        });
    }

    private static ShareItem shared(Target target, Item item) {
        ShareItem share = new ShareItem(item.id());
        share.setAgencyIds(List.of(beside(target)));
        return share;
    }

    /** Another agency of the same secretariat. */
    private static long beside(Target target) {
        return target.exists()
                ? Tables.number(
                        "select min(o.ID) from AGENCY a join AGENCY o on o.SECRETARIAT_ID = a.SECRETARIAT_ID"
                                + " and o.ID <> a.ID and o.ACTIVE = 1 where a.ID = ?",
                        Items.agency(target))
                : Items.NOWHERE;
    }
}
