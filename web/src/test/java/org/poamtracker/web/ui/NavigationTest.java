package org.poamtracker.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Permission;

class NavigationTest {

    @Test
    @DisplayName("the navigation shows what the reader may open")
    void showsWhatTheReaderMayOpen() {
        assertThat(keys("/home.xhtml", Permission.OWN, Permission.POAM_VIEW))
                .containsExactly("home", "dashboard", "poam");
    }

    @Test
    @DisplayName("a group is shown with the entries that are left of it, or not at all")
    void aGroupIsShownWithWhatIsLeftOfIt() {
        Navigation navigation = navigation("/home.xhtml", Permission.ACCOUNT_VIEW);

        assertThat(navigation.getItems()).singleElement().satisfies(group -> {
            assertThat(group.key()).isEqualTo("administration");
            assertThat(group.children()).extracting(NavItem::key).containsExactly("account");
        });
        assertThat(keys("/home.xhtml", Permission.JOB_OWN)).isEmpty();
    }

    @Test
    @DisplayName("the entry of a feature is marked on every page of its folder, and home on its own page only")
    void marksTheEntryOfTheFeature() {
        assertThat(current("/poam/show.xhtml")).containsExactly("poam");
        assertThat(current("/calendar/month.xhtml")).containsExactly("poam");
        assertThat(current("/home.xhtml")).containsExactly("home");
        assertThat(current("/signin.xhtml")).isEmpty();
    }

    private static Iterable<String> keys(String path, Permission... held) {
        return navigation(path, held).getItems().stream().map(NavItem::key).toList();
    }

    private static Iterable<String> current(String path) {
        Navigation navigation = navigation(path, Permission.values());
        return navigation.getItems().stream()
                .filter(navigation::isCurrent)
                .map(NavItem::key)
                .toList();
    }

    @SuppressWarnings("UnnecessaryAssignment") // there is no container here to fill them
    private static Navigation navigation(String path, Permission... held) {
        Navigation navigation = new Navigation();
        navigation.user = answering(CurrentUser.class, "may", held);
        navigation.request = answering(HttpServletRequest.class, "getServletPath", path);
        return navigation;
    }

    /** Answers one method: with the value, or whether the argument is among the values. */
    private static <T> T answering(Class<T> type, String method, Object answer) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, called, arguments) -> {
                    assertThat(called.getName()).isEqualTo(method);
                    return answer instanceof Permission[] held
                            ? Set.of(held).contains((Permission) arguments[0])
                            : answer;
                }));
    }
}
