package org.poamtracker.it.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * S1: who may do what on whose data is what {@code access-matrix.csv} says, no less and no more.
 *
 * <p>To see it bite, take {@code REACH.within(scope)} out of {@code PoamRepository.find}: the rows of
 * {@code poam.PoamService.show} and {@code evidence.EvidenceService.open} must fail for every role that reaches only some
 * items.
 */
@ExtendWith(ArquillianExtension.class)
public class AccessMatrixIT {

    private static final Set<String> PLANS = Set.of("poam", "finding", "bulk", "intake", "discussion", "dashboard");
    private static final Set<String> AUDITS = Set.of("selfaudit", "program", "library", "obligation");

    private final Matrix matrix = Matrix.read();

    @Test
    @DisplayName("S1 every boundary method has a row and arguments, and every row names one")
    public void everyMethodHasARow() {
        List<String> rows = matrix.rows("METHOD").stream().map(Matrix.Row::name).toList();

        assertThat(Boundaries.methods()).hasSizeGreaterThan(40);
        assertThat(methods(rows)).as("rows").isEqualTo(Boundaries.methods());
        assertThat(rows).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(rows))
                .as("rows, and how they are called")
                .isEqualTo(MethodCalls.all().keySet());
    }

    private static Set<String> methods(Collection<String> names) {
        return names.stream().map(MethodCall::method).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    @DisplayName("S1 every boundary method of plans does for every role what the table says, and nothing else")
    public void plansAreReachedAsTheTableSays() throws Exception {
        assertThat(wrong(PLANS::contains)).isEmpty();
    }

    @Test
    @DisplayName("S1 every boundary method of audits does for every role what the table says, and nothing else")
    public void auditsAreReachedAsTheTableSays() throws Exception {
        assertThat(wrong(AUDITS::contains)).isEmpty();
    }

    @Test
    @DisplayName("S1 every other boundary method does for every role what the table says, and nothing else")
    public void allElseIsReachedAsTheTableSays() throws Exception {
        assertThat(wrong(feature -> !PLANS.contains(feature) && !AUDITS.contains(feature)))
                .isEmpty();
    }

    /** Walks the methods of some features, each as everyone on everything; a request must not last for ever. */
    private List<String> wrong(Predicate<String> features) throws Exception {
        People.prepare();
        Map<String, MethodCall> calls = MethodCalls.all();
        Walk walk = new Walk(matrix.logins());
        List<String> wrong = new ArrayList<>();
        try {
            for (Matrix.Row row : matrix.rows("METHOD")) {
                if (features.test(row.name().substring(0, row.name().indexOf('.')))) {
                    wrong.addAll(tried(walk, row, calls.get(row.name())));
                }
            }
        } finally {
            Signatures.off();
        }
        assertThat(walk.tried()).isGreaterThan(1000);
        return wrong;
    }

    /** What is thrown while a call is prepared is a line like the others: not every exception finds its way out of the server. */
    private static List<String> tried(Walk walk, Matrix.Row row, MethodCall call) {
        try {
            return walk.of(row, call);
        } catch (Exception broken) {
            return List.of(row.name() + ": " + broken + " at " + broken.getStackTrace()[0] + ", " + broken.getCause());
        }
    }

    @Test
    @DisplayName("S1 every kind of job works within its starter's reach, whatever its parameters name")
    public void everyJobKeepsItsStartersReach() throws Exception {
        List<Matrix.Row> rows = matrix.rows("JOB");
        assertThat(rows.stream().map(Matrix.Row::name)).containsExactlyInAnyOrderElementsOf(Boundaries.jobKinds());
        People.prepare();
        List<String> wrong = new ArrayList<>();
        for (Matrix.Row row : rows) {
            wrong.addAll(JobAccess.of(row, matrix.logins()));
        }
        assertThat(wrong).isEmpty();
    }
}
