package org.poamtracker.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.platform.Wiring;

class RequiresInterceptorTest {

    private static final long ISO = 7;

    private final TestUser user = new TestUser().be(ISO, "Ana Silva");
    private final Wiring wiring = new Wiring(null).with(CurrentUser.class, user);
    private final RequiresInterceptor interceptor = wiring.get(RequiresInterceptor.class);

    /** A boundary to be called. */
    static class Desk {
        @Requires({Permission.POAM_VIEW, Permission.POAM_EDIT})
        String write() {
            return "written";
        }
    }

    @Test
    @DisplayName("SEC a call needs every permission that its method names")
    void everyPermission() throws Exception {
        user.allow(Permission.POAM_VIEW);
        assertThatThrownBy(() -> interceptor.check(answering("written"))).isInstanceOf(AccessDenied.class);

        user.allow(Permission.POAM_EDIT);
        assertThat(interceptor.check(answering("written"))).isEqualTo("written");
        assertThat(wiring.fired(SecurityEvent.class)).isEmpty();
    }

    @Test
    @DisplayName(
            "TRAIL-3 who asks for what is out of reach, or was never there, is in the trail with what was asked for")
    void outOfReach() {
        user.allow(Permission.POAM_VIEW).allow(Permission.POAM_EDIT);

        assertThatThrownBy(() -> interceptor.check(answering(new RuleViolation("poam.unknown", 4711L))))
                .hasMessageContaining("poam.unknown");

        assertThat(wiring.fired(SecurityEvent.class)).singleElement().satisfies(event -> {
            assertThat(event.action()).isEqualTo("REFUSED");
            assertThat(event.accountId()).isEqualTo(ISO);
            assertThat(event.detail()).isEqualTo("Desk.write: poam.unknown [4711]");
            assertThat(event.alone()).isTrue();
        });
    }

    @Test
    @DisplayName("TRAIL-3 a rule that said no to somebody who may do it is no refusal of access")
    void otherRules() {
        user.allow(Permission.POAM_VIEW).allow(Permission.POAM_EDIT);

        assertThatThrownBy(() -> interceptor.check(answering(new RuleViolation("poam.open-milestones"))))
                .hasMessageContaining("poam.open-milestones");
        assertThat(wiring.fired(SecurityEvent.class)).isEmpty();
    }

    /** A call of the desk that answers this, or throws it. */
    private static InvocationContext answering(Object answer) {
        return (InvocationContext) Proxy.newProxyInstance(
                Desk.class.getClassLoader(), new Class<?>[] {InvocationContext.class}, (self, method, arguments) -> {
                    if (method.getName().equals("getMethod")) {
                        return Desk.class.getDeclaredMethod("write");
                    }
                    if (answer instanceof RuntimeException refusal) {
                        throw refusal;
                    }
                    return answer;
                });
    }
}
