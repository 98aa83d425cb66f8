package org.poamtracker.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/** S1, S2: pages and downloads answer each role as {@code access-matrix.csv} says, over HTTP with real sessions. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class PageAccessIT {

    /** How often the client was refused what the trail must know of. */
    private static final String REFUSALS = "it-refusals";

    /** Where {@code ?agency=} names one. */
    private static final List<String> NARROWED = List.of(
            "/dashboard/show.xhtml",
            "/home.xhtml",
            "/poam/list.xhtml",
            "/finding/list.xhtml",
            "/poam/export",
            "/poam/new.xhtml");

    private static final int FORGERIES = Boolean.getBoolean("poam.long") ? 5000 : 60;

    @Test
    @Order(1)
    @DisplayName("records to ask for are there")
    public void prepares() throws Exception {
        Records.prepare();
    }

    @Test
    @Order(2)
    @RunAsClient
    @DisplayName("S1 every page and every servlet has a row, and every row is one of them")
    public void everyAddressHasARow() throws IOException {
        assertThat(addresses("PAGE")).isEqualTo(Site.pages());
        assertThat(addresses("DOWNLOAD")).isEqualTo(Site.servlets());
    }

    private static Set<String> addresses(String kind) {
        return Matrix.read().rows(kind).stream()
                .map(row -> Addresses.path(row.name()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    @Order(3)
    @RunAsClient
    @DisplayName(
            "S1 every page and every download answers every role as the table says, and out of reach is like never there")
    public void everyAddressAnswersAsTheTableSays() throws Exception {
        Addresses addresses = Addresses.read();
        List<String> wrong = new ArrayList<>();
        int refused = 0;
        for (String login : Matrix.read().logins()) {
            PageWalk walk = new PageWalk(login, addresses);
            for (Matrix.Row row : rows()) {
                wrong.addAll(walk.of(row));
            }
            refused += walk.refused();
        }
        assertThat(wrong).isEmpty();
        Files.writeString(Addresses.file(REFUSALS), "" + refused);
    }

    @Test
    @Order(4)
    @DisplayName("TRAIL-3 each of these refusals is in the trail")
    public void refusalsAreInTheTrail() throws IOException {
        assertThat(Records.refusalsSince())
                .isGreaterThanOrEqualTo(Records.number(REFUSALS))
                .isPositive();
    }

    @Test
    @Order(5)
    @RunAsClient
    @DisplayName("S2 forged ids and names of files never break a page and never open another's record")
    public void forgedAddressesOpenNothing() throws Exception {
        List<String> addresses = rows().stream()
                .map(Matrix.Row::name)
                .filter(name -> name.contains("{"))
                .toList();
        for (String login : Matrix.read().logins()) {
            Visitor visitor = Visitor.of(login);
            List<String> forgeries = new Forgeries(login).list(FORGERIES);
            for (int i = 0; i < forgeries.size(); i++) {
                String path = Addresses.with(addresses.get(i % addresses.size()), forgeries.get(i));
                assertThat(visitor.get(path).cell()).as(login + " " + path).isIn("400", "403", "404", "sign-in");
            }
        }
    }

    @Test
    @Order(6)
    @RunAsClient
    @DisplayName("S2 a page narrowed to an agency out of reach answers like one narrowed to an agency that never was")
    public void agenciesOutOfReachNarrowNothing() throws Exception {
        Visitor iso = Visitor.of("iso.dta");
        Visitor scio = Visitor.of("scio.eohhs");
        for (String page : NARROWED) {
            Visitor.Answer absent = iso.get(page + "?agency=XYZ");
            assertThat(absent.status()).as(page).isEqualTo(404);
            assertThat(iso.get(page + "?agency=DOR").shape()).as(page).isEqualTo(absent.shape());
            assertThat(iso.get(page + "?agency=4711").shape()).as(page).isEqualTo(absent.shape());
            assertThat(iso.get(page + "?agency=dta").status()).as(page).isEqualTo(200);
            assertThat(iso.get(page + "?agency=").status()).as(page).isEqualTo(200);
        }
        for (String page : NARROWED.subList(0, 5)) { // a SCIO writes no items
            assertThat(scio.get(page + "?agency=DOR").status()).as(page).isEqualTo(404);
            assertThat(scio.get(page + "?agency=DTA").status()).as(page).isEqualTo(200);
        }
    }

    private static List<Matrix.Row> rows() {
        Matrix matrix = Matrix.read();
        return Stream.of("PAGE", "DOWNLOAD")
                .flatMap(kind -> matrix.rows(kind).stream())
                .toList();
    }
}
