package org.poamtracker.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.poamtracker.it.access.Matrix;
import org.poamtracker.it.access.Records;

/** S1, S2: buttons are offered to whom {@code access-matrix.csv} says, and pressing one all the same does nothing. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class PostbackIT {

    private static ButtonWalk walk;

    @Test
    @Order(1)
    @DisplayName("records to act on are there")
    public void prepares() throws Exception {
        Records.prepare();
    }

    @Test
    @Order(2)
    @RunAsClient
    @DisplayName("S1 every button of every page has a row")
    public void everyButtonHasARow() throws IOException {
        List<Button> rows = buttons();
        Map<String, Set<String>> sources = Site.buttons();

        for (Map.Entry<String, Set<String>> source : sources.entrySet()) {
            boolean page = !source.getKey().startsWith("/WEB-INF/");
            Set<String> known = rows.stream()
                    .filter(button -> !page || Addresses.path(button.address()).equals(source.getKey()))
                    .map(Button::id)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(known).as(source.getKey()).containsAll(source.getValue());
        }
        assertThat(sources.keySet()).hasSizeGreaterThan(30);
    }

    @Test
    @Order(3)
    @RunAsClient
    @DisplayName("S1 every button is offered to every role on whose data the table says, and on nothing else")
    public void buttonsAreOfferedAsTheTableSays() throws Exception {
        ButtonWalk walk = walk();
        List<String> wrong = new ArrayList<>();
        for (Button button : buttons()) {
            wrong.addAll(walk.offers(button));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @Order(4)
    @RunAsClient
    @DisplayName("S2 whoever presses a button that was not offered is refused")
    public void pressingTheOthersIsRefused() throws Exception {
        ButtonWalk walk = walk();
        List<String> wrong = new ArrayList<>();
        for (Button button : buttons()) {
            wrong.addAll(walk.forces(button));
        }
        assertThat(wrong).isEmpty();
        assertThat(walk.forced()).isGreaterThan(400);
    }

    @Test
    @Order(5)
    @DisplayName("S2 and nothing has changed anywhere")
    public void nothingChanged() throws IOException {
        assertThat(Records.changedSince()).isEmpty();
    }

    @Test
    @Order(6)
    @RunAsClient
    @DisplayName("S2 whoever may press a button names another's record with it in vain")
    public void forgedIdsReachNothing() throws Exception {
        ButtonWalk walk = walk();
        List<String> wrong = new ArrayList<>();
        for (Button button : buttons()) {
            wrong.addAll(walk.misleads(button, "iso.dta", 'D', 'R'));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @Order(7)
    @DisplayName("S2 and nothing has changed with the other")
    public void nothingChangedElsewhere() throws IOException {
        assertThat(Records.changedElsewhere()).isEmpty();
    }

    /** Everybody signs in once. */
    private static ButtonWalk walk() throws Exception {
        if (walk == null) {
            walk = new ButtonWalk();
        }
        return walk;
    }

    private static List<Button> buttons() {
        return Matrix.read().rows("POSTBACK").stream().map(Button::of).toList();
    }
}
