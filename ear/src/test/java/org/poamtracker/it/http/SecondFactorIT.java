package org.poamtracker.it.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.poamtracker.it.access.As;
import org.poamtracker.it.access.Authenticator;
import org.poamtracker.it.access.Enrolled;
import org.poamtracker.it.access.Matrix;
import org.poamtracker.it.access.Records;
import org.poamtracker.it.access.Tables;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.AccountService;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Permission;
import org.poamtracker.security.Proof;
import org.poamtracker.security.ResetSecondFactor;
import org.poamtracker.security.SecondFactorService;
import org.poamtracker.security.Signing;

/** SEC-4 in the server: what a second factor guards, and that nothing goes around it. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class SecondFactorIT {

    private static final String ONCE = "factor.once";
    private static final String WAITS = "factor.waits";
    private static final String SIGNS = "factor.signs";
    private static final String DEMANDED = "poam.second.factor";
    private static final String PAGE = "/account/secondfactor.xhtml";
    private static final int CROWD = 6;

    @Test
    @Order(1)
    @DisplayName("people with a second factor are there")
    public void prepares() throws Exception {
        Records.prepare();
        Enrolled people = new Enrolled();
        for (String login : List.of(ONCE, WAITS, SIGNS)) {
            people.add(login);
        }
        people.note();
        assertThat(Tables.number("select count(*) from SECURITY_RECOVERY_CODE where CODE_HASH like '%argon2id%'"))
                .isGreaterThanOrEqualTo(30);
    }

    @Test
    @Order(2)
    @RunAsClient
    @DisplayName("SEC-4 of many who say the same code at once one is let in")
    public void sameCodeAtOnce() throws Exception {
        String code = Authenticator.at(secret(ONCE), 1); // that of now was used to set it up
        List<Callable<String>> attempts = new ArrayList<>();
        for (int i = 0; i < CROWD; i++) {
            Visitor visitor = half(ONCE);
            attempts.add(() -> say(visitor, code).header("location"));
        }
        ExecutorService threads = Executors.newFixedThreadPool(CROWD);
        try {
            List<String> answers = new ArrayList<>();
            for (Future<String> answer : threads.invokeAll(attempts)) {
                answers.add(answer.get());
            }
            assertThat(answers).filteredOn(to -> to.endsWith("/home.xhtml")).hasSize(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    @Order(3)
    @RunAsClient
    @DisplayName("SEC-4 who has said the password and not yet the code reaches what nobody reaches")
    public void halfSignedIn() throws Exception {
        Visitor half = half(SIGNS);
        PageWalk walk = new PageWalk("nobody", half, Addresses.read());
        List<String> wrong = new ArrayList<>();
        for (Matrix.Row row : rows()) {
            if (!row.name().equals("/code.xhtml")) {
                wrong.addAll(walk.of(row));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(half.get("/code.xhtml").status()).isEqualTo(200);

        String before = half.cookie();
        assertThat(say(half, codes(SIGNS)[0]).header("location")).endsWith("/home.xhtml");
        assertThat(half.cookie()).isNotEqualTo(before);
        assertThat(half.get("/home.xhtml").status()).isEqualTo(200);
        assertThat(half.get("/code.xhtml").cell()).as("the ticket is gone").isEqualTo("sign-in");
    }

    @Test
    @Order(4)
    @RunAsClient
    @DisplayName("SEC-4 a recovery code lets in once")
    public void recoveryCodeOnce() throws Exception {
        assertThat(say(half(SIGNS), codes(SIGNS)[1]).status()).isEqualTo(302);
        Visitor.Answer again = say(half(SIGNS), codes(SIGNS)[1]);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).contains("That code is wrong, or was used already");
    }

    @Test
    @Order(5)
    @RunAsClient
    @DisplayName("SEC-2 guessing codes has to wait, and saying the right password again does not help")
    public void guessesWait() throws Exception {
        for (int i = 0; i < 4; i++) {
            assertThat(say(half(WAITS), "000000").body()).contains("That code is wrong");
        }
        Visitor last = half(WAITS);
        assertThat(say(last, "000000").body()).contains("Too many attempts failed");
        assertThat(say(last, Authenticator.at(secret(WAITS), 1)).body()).contains("Too many attempts failed");
        assertThat(Visitor.of("nobody").signIn(WAITS, Visitor.demoPassword()).body())
                .contains("Too many attempts failed");
    }

    @Test
    @Order(6)
    @DisplayName(
            "SEC-2 SEC-4 a refused signature counts, although its transaction rolls back, and without a second factor there is none")
    public void refusedSignaturesCount() throws Exception {
        Proof wrong = new Proof();
        wrong.setPassword("not the password");
        wrong.setCode("000000");
        String failures = "select FAILURES from SECURITY_ACCOUNT where LOGIN = '" + SIGNS + "'";
        long before = Tables.number(failures);

        assertRefused(SIGNS, () -> As.a(SecondFactorService.class).turnOff(wrong), "security.signature-refused");
        assertRefused(SIGNS, () -> As.a(Signing.class).confirm(wrong, "something"), "security.signature-refused");
        assertRefused("iso.dta", () -> As.a(Signing.class).confirm(wrong, "it"), "security.second-factor-missing");

        assertThat(Tables.number(failures)).isEqualTo(before + 2);
    }

    private static void assertRefused(String login, Runnable attempt, String code) {
        assertThatThrownBy(() -> As.login(login, () -> {
                    attempt.run();
                    return null;
                }))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.code())
                        .isEqualTo(code));
    }

    @Test
    @Order(7)
    @DisplayName("SEC-4 a second factor is not taken away without a reason")
    public void noResetWithoutReason() {
        ResetSecondFactor lost = new ResetSecondFactor();
        lost.setAccountId(Tables.number("select ID from SECURITY_ACCOUNT where LOGIN = '" + SIGNS + "'"));
        for (String reason : new String[] {null, "", "  ", "x".repeat(501)}) {
            lost.setReason(reason);
            assertThatThrownBy(() -> As.login("admin", () -> {
                        As.a(AccountService.class).resetSecondFactor(lost);
                        return null;
                    }))
                    .as(reason)
                    .satisfies(thrown -> assertThat(root(thrown)).isInstanceOf(ConstraintViolationException.class));
        }
    }

    private static Throwable root(Throwable thrown) {
        return thrown.getCause() == null ? thrown : root(thrown.getCause());
    }

    @Test
    @Order(8)
    @DisplayName("SEC-4 where it is demanded, who reaches beyond one agency holds nothing before it is set up")
    public void owingHoldsNothing() throws Exception {
        System.setProperty(DEMANDED, "demanded");
        for (String login : List.of("scio.eohhs", "compliance", "board", "admin", "mixed.dta", "auditor")) {
            assertThat(As.login(login, () -> held())).as(login).containsExactly(Permission.SECOND_FACTOR_OWN);
        }
        assertThat(As.login("iso.dta", () -> held())).contains(Permission.POAM_EDIT);
    }

    private static List<Permission> held() {
        CurrentUser user = As.a(CurrentUser.class);
        return Stream.of(Permission.values())
                .filter(each -> user.may(each) || !user.scope(each).nothing())
                .toList();
    }

    @Test
    @Order(9)
    @RunAsClient
    @DisplayName("SEC-4 every page and every download leads them to where it is set up, and signing out is open")
    public void owingReachesOnePage() throws Exception {
        Visitor owing = Visitor.of("compliance");
        Addresses addresses = Addresses.read();
        List<String> wrong = new ArrayList<>();
        for (Matrix.Row row : rows()) {
            String expected = expectedOfOwing(row);
            for (char letter : addresses.letters(row.name()).toCharArray()) {
                Visitor.Answer answer = owing.get(addresses.at(row.name(), letter));
                String said = answer.status() == 302 ? answer.header("location") : "" + answer.status();
                if (!said.endsWith(expected)) {
                    wrong.add(row.name() + ": " + said);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(owing.get(PAGE).body())
                .contains("Set up a second factor first", "/signout")
                .doesNotContain("navigation");
        assertThat(owing.post("/signout", Map.of()).header("location")).contains("/signin.xhtml");
    }

    /** What is open to nobody in particular is as it was; anything else leads to the one page. */
    private static String expectedOfOwing(Matrix.Row row) {
        String open = row.cell("nobody");
        if (row.name().equals("/code.xhtml")) {
            return "/signin.xhtml";
        }
        if (row.name().equals(PAGE)) {
            return "200";
        }
        return row.name().equals("/signout") ? "405" : open.equals("sign-in") ? PAGE : open;
    }

    @Test
    @Order(10)
    @RunAsClient
    @DisplayName("SEC-4 setting it up opens everything, under another id of the session")
    public void settingItUpOpens() throws Exception {
        Visitor owing = Visitor.of("scio.anf");
        assertThat(owing.get("/poam/list.xhtml").header("location")).endsWith(PAGE);
        Visitor.Answer page = owing.get(PAGE);
        Map<String, String> form = Visitor.form(page, "start");
        form.put("start:begin", "");
        owing.post(PAGE, form);
        page = owing.get(PAGE);
        String secret = page.body().replaceAll("(?s).*id=\"secret\"[^>]*>([^<]*)<.*", "$1");
        String before = owing.cookie();

        form = Visitor.form(page, "confirm");
        form.put("confirm:password", Visitor.demoPassword());
        form.put("confirm:code", Authenticator.now(secret));
        form.put("confirm:submit", "");
        Visitor.Answer shown = owing.post(PAGE, form);

        assertThat(shown.body()).contains("Your recovery codes");
        assertThat(owing.cookie()).isNotEqualTo(before);
        assertThat(owing.get("/poam/list.xhtml").status()).isEqualTo(200);
        assertThat(owing.get(PAGE).body()).doesNotContain("Your recovery codes", "Set up a second factor first");
    }

    @Test
    @Order(11)
    @DisplayName("everything is as it was, and a session of who lost the second factor has ended")
    public void ends() throws Exception {
        System.clearProperty(DEMANDED);
        ResetSecondFactor lost = new ResetSecondFactor();
        lost.setAccountId(Tables.number("select ID from SECURITY_ACCOUNT where LOGIN = 'scio.anf'"));
        lost.setReason("the test is over");
        As.login("admin", () -> {
            As.a(AccountService.class).resetSecondFactor(lost);
            return null;
        });

        assertThat(Tables.number(
                        "select count(*) from SECURITY_SESSION where ENDED_AT is null and ACCOUNT_ID = ?",
                        lost.getAccountId()))
                .isZero();
        assertThat(Tables.number(
                        "select count(*) from SECURITY_SECOND_FACTOR where ACCOUNT_ID = ?", lost.getAccountId()))
                .isZero();
    }

    /** Somebody who has said the password. */
    private static Visitor half(String login) throws IOException, InterruptedException {
        Visitor visitor = Visitor.of("nobody");
        Visitor.Answer answer = visitor.signIn(login, Visitor.demoPassword());
        assertThat(answer.header("location")).contains("/code.xhtml");
        return visitor;
    }

    private static Visitor.Answer say(Visitor visitor, String code) throws IOException, InterruptedException {
        Map<String, String> form = Visitor.form(visitor.get("/code.xhtml"), "says");
        form.put("says:code", code);
        form.put("says:submit", "");
        return visitor.post("/code.xhtml", form);
    }

    private static String secret(String login) throws IOException {
        return Enrolled.read(Addresses.file(Enrolled.FILE)).getProperty(login);
    }

    private static String[] codes(String login) throws IOException {
        return Enrolled.read(Addresses.file(Enrolled.FILE))
                .getProperty(login + ".codes")
                .split(" ");
    }

    private static List<Matrix.Row> rows() {
        Matrix matrix = Matrix.read();
        return Stream.of("PAGE", "DOWNLOAD")
                .flatMap(kind -> matrix.rows(kind).stream())
                .toList();
    }
}
