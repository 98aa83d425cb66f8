package org.poamtracker.reports;

/** Who waits for a report: told how far it is, and asked whether to go on. Both are called from the rendering thread. */
public interface Progress {

    /** For whoever does not want to know. */
    Progress NONE = new Progress() {
        @Override
        public void done(int thousandths) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /** How much is done, in thousandths: never less than before, and 1000 once, at the end. */
    void done(int thousandths);

    /** Whether to stop; asked every few rows and after every page. */
    boolean cancelled();
}
