package org.poamtracker.notification;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumMap;
import java.util.Map;

/** How one person wants to be told (NOTE-3). */
@Entity
@Table(name = "NOTIFICATION_SETTING")
class NotificationSetting {

    @Id
    @Column(name = "PERSON_ID")
    private long personId;

    @Version
    @Column(name = "VERSION", nullable = false)
    private long version;

    @Column(name = "ZONE", nullable = false)
    private String zone;

    @Column(name = "DIGEST_HOUR", nullable = false)
    private int hour;

    @ElementCollection
    @CollectionTable(name = "NOTIFICATION_CHOICE", joinColumns = @JoinColumn(name = "PERSON_ID"))
    @MapKeyColumn(name = "KIND")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "DELIVERY", nullable = false)
    @Enumerated(EnumType.STRING)
    private Map<NotificationKind, Delivery> chosen = new EnumMap<>(NotificationKind.class);

    protected NotificationSetting() {}

    /** What holds for somebody who chose nothing. */
    NotificationSetting(long personId) {
        this.personId = personId;
        zone = Addressees.usualZone();
        hour = Addressee.USUAL_HOUR;
    }

    /** Takes over what was chosen; what a kind begins with anyway is not kept. */
    void choose(ChooseNotifications choice) {
        zone = choice.getZone();
        hour = choice.getHour();
        for (NotificationKind kind : NotificationKind.values()) {
            Delivery delivery = choice.getDeliveries().getOrDefault(kind, kind.delivery());
            if (delivery == kind.delivery()) {
                chosen.remove(kind);
            } else {
                chosen.put(kind, delivery);
            }
        }
    }

    ChooseNotifications asChosen() {
        ChooseNotifications choice = new ChooseNotifications();
        choice.setZone(zone);
        choice.setHour(hour);
        for (NotificationKind kind : NotificationKind.values()) {
            choice.getDeliveries().put(kind, chosen.getOrDefault(kind, kind.delivery()));
        }
        return choice;
    }
}
