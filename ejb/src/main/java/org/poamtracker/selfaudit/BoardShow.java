package org.poamtracker.selfaudit;

/** Which agencies of a campaign a board shows. */
public enum BoardShow {
    ALL,
    LATE,
    /** Nobody there has answered anything. */
    UNBEGUN,
    ANSWERING,
    SIGNED,
    CERTIFIED,
    ACCEPTED;

    /** Whether it shows this one. */
    public boolean takes(BoardRow row) {
        return switch (this) {
            case ALL -> true;
            case LATE -> row.late();
            case UNBEGUN ->
                row.status() == ResponseStatus.ANSWERING && row.tally().answered() == 0;
            case ANSWERING ->
                row.status() == ResponseStatus.ANSWERING && row.tally().answered() > 0;
            case SIGNED -> row.status() == ResponseStatus.SIGNED;
            case CERTIFIED -> row.status() == ResponseStatus.CERTIFIED;
            case ACCEPTED -> row.status() == ResponseStatus.ACCEPTED;
        };
    }
}
