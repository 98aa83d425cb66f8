package org.poamtracker.repeat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which closed records name an asset, found by the rarest word of either name: most names begin with the same few words. */
final class AssetIndex {

    private final Map<Set<String>, List<Integer>> records = new HashMap<>();
    private final Map<String, List<Set<String>>> byWord = new HashMap<>();
    private final Map<String, List<Set<String>>> byRarest = new HashMap<>();

    /** With the assets of each record, in their order. */
    AssetIndex(List<? extends Collection<String>> assets) {
        for (int at = 0; at < assets.size(); at++) {
            for (Set<String> name : References.assets(assets.get(at))) {
                records.computeIfAbsent(name, none -> new ArrayList<>()).add(at);
            }
        }
        for (Set<String> name : records.keySet()) {
            name.forEach(word -> add(byWord, word, name));
        }
        records.keySet().forEach(name -> add(byRarest, rarest(name), name));
    }

    private static void add(Map<String, List<Set<String>>> index, String word, Set<String> name) {
        index.computeIfAbsent(word, none -> new ArrayList<>()).add(name);
    }

    private String rarest(Set<String> name) {
        return name.stream()
                .min(Comparator.comparingInt(
                        word -> byWord.getOrDefault(word, List.of()).size()))
                .orElseThrow();
    }

    /** The records that name one of these assets: by the same words, or by some of them, or by more. */
    BitSet naming(Collection<String> assets) {
        BitSet naming = new BitSet();
        for (Set<String> name : References.assets(assets)) {
            mark(naming, name, byWord.getOrDefault(rarest(name), List.of()));
            name.forEach(word -> mark(naming, name, byRarest.getOrDefault(word, List.of())));
        }
        return naming;
    }

    private void mark(BitSet naming, Set<String> name, List<Set<String>> others) {
        others.stream().filter(other -> References.same(name, other)).forEach(other -> records.get(other)
                .forEach(naming::set));
    }
}
