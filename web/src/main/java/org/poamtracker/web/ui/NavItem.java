package org.poamtracker.web.ui;

import java.util.List;
import java.util.Set;
import org.poamtracker.security.Permission;

/**
 * One entry of the main navigation.
 *
 * @param key its text is {@code nav.<key>} of the common bundle
 * @param address of its page, below the context path; null for a group
 * @param icon name of a PrimeIcon
 * @param anyOf shown to whoever holds one of these
 * @param children the entries of a group; empty for a page
 */
public record NavItem(String key, String address, String icon, Set<Permission> anyOf, List<NavItem> children) {

    public NavItem {
        anyOf = Set.copyOf(anyOf);
        children = List.copyOf(children);
    }

    static NavItem page(String key, String address, String icon, Permission... anyOf) {
        return new NavItem(key, address, icon, Set.of(anyOf), List.of());
    }

    static NavItem group(String key, String icon, NavItem... children) {
        return new NavItem(key, null, icon, Set.of(), List.of(children));
    }

    /** The same group with these children only. */
    NavItem with(List<NavItem> fewer) {
        return new NavItem(key, address, icon, anyOf, fewer);
    }

    boolean isGroup() {
        return address == null;
    }

    /** Whether a page at this path belongs to this entry: pages of one feature share a folder, those of administration do not. */
    boolean covers(String path) {
        return isGroup()
                ? children.stream().anyMatch(child -> child.covers(path))
                : address.equals(path) || (hasFolder() && path.startsWith(folder()));
    }

    private boolean hasFolder() {
        return folder().length() > 1 && !folder().equals("/admin/");
    }

    private String folder() {
        return address.substring(0, address.lastIndexOf('/') + 1);
    }
}
