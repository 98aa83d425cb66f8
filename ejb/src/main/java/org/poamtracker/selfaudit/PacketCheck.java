package org.poamtracker.selfaudit;

/**
 * What an uploaded packet is.
 *
 * @param sha256 of what was uploaded
 * @param packet the packet that it is to the last byte, or null: it was changed, or never was one
 * @param agency whose it is; null with no packet
 * @param campaign of which campaign; null with no packet
 * @param accepted whether the central office has accepted it
 */
public record PacketCheck(String sha256, PacketRow packet, String agency, String campaign, boolean accepted) {

    /** Whether it is what was certified. */
    public boolean isGenuine() {
        return packet != null;
    }
}
