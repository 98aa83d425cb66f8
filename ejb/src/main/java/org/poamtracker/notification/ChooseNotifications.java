package org.poamtracker.notification;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;

/** How the reader wants to be told, as the page fills it. */
public class ChooseNotifications implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    private String zone;

    @Min(0)
    @Max(23)
    private int hour;

    private final EnumMap<NotificationKind, Delivery> deliveries = new EnumMap<>(NotificationKind.class);

    /** The time zone in which {@link #getHour()} is meant, such as {@code America/New_York}. */
    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    /** The hour of the day, 0 to 23, at which digests come. */
    public int getHour() {
        return hour;
    }

    public void setHour(int hour) {
        this.hour = hour;
    }

    /** How each kind is mailed; one that is missing is mailed as it begins. */
    public Map<NotificationKind, Delivery> getDeliveries() {
        return deliveries;
    }
}
