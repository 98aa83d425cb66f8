package org.poamtracker.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.poamtracker.agency.Reacher;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.Clocks;
import org.poamtracker.platform.DemoContext;
import org.poamtracker.platform.DemoPart;
import org.poamtracker.poam.PoamBeside;
import org.poamtracker.trail.Trail;
import org.poamtracker.trail.TrailEvent;

/** What the people of a demonstration say to each other about items, and about what was asked for. */
@ApplicationScoped
public class DiscussionDemo implements DemoPart {

    private static final LocalTime SAID = LocalTime.of(14, 30);

    @Inject
    DiscussionRepository discussions;

    @Inject
    Followers followers;

    @Inject
    PoamBeside items;

    @Inject
    Trail trail;

    @Inject
    Event<CommentSaid> said;

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void load(DemoContext demo) {
        Map<String, String> names = new HashMap<>();
        demo.rows("people").forEach(row -> names.put(row.get("key"), row.get("name")));
        demo.rows("demo-comments").forEach(row -> say(row, names.get(row.get("by")), demo));
    }

    private void say(CSVRecord row, String name, DemoContext demo) {
        PoamBeside.Place place = items.place(demo.id("poam", row.get("item")));
        long author = demo.id("person", row.get("by"));
        Long request = row.get("about").isEmpty() ? null : demo.id("request of poam", row.get("item"));
        SayComment words = new SayComment(place.poamId(), request, row.get("text"));
        Act act = new Act(
                author,
                name,
                demo.day(row.get("on")).atTime(SAID).atZone(Clocks.BOSTON).toInstant());
        Comment comment = new Comment(place.poamId(), words, act);
        discussions.add(comment);
        discussions.choose(place.poamId(), author, true);
        trail.append(TrailEvent.of("POAM_COMMENTED")
                .on("POAM", place.poamId(), place.number())
                .agency(place.agencyId())
                .change(DiscussionService.SAID, null, comment.id()));
        List<Reacher> reaching = followers.reaching(place.poamId());
        said.fire(new CommentSaid(
                place.poamId(),
                author,
                Mentions.in(words.getText(), reaching),
                followers.among(place.poamId(), reaching)));
    }
}
