package org.poamtracker.poam;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Objects;

/** One asset that a weakness is on, and where it stands among the others. */
@Embeddable
class Asset {

    @Column(name = "POSITION", nullable = false)
    private int position;

    @Column(name = "IDENTIFIER", nullable = false)
    private String identifier;

    protected Asset() {}

    Asset(int position, String identifier) {
        this.position = position;
        this.identifier = identifier;
    }

    static List<String> identifiers(List<Asset> assets) {
        return assets.stream().map(asset -> asset.identifier).toList();
    }

    /** Has a list name these, at places never taken before: new rows are written before old ones go. */
    static void write(List<Asset> assets, List<String> identifiers) {
        if (!identifiers(assets).equals(identifiers)) {
            int next = assets.stream().mapToInt(asset -> asset.position).max().orElse(-1) + 1;
            assets.clear();
            for (String identifier : identifiers) {
                assets.add(new Asset(next++, identifier));
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Asset asset && asset.position == position && asset.identifier.equals(identifier);
    }

    @Override
    public int hashCode() {
        return Objects.hash(position, identifier);
    }
}
