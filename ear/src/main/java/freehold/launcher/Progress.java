package freehold.launcher;

/** Told what is being started, and how far it is. */
public interface Progress {
    /** Tells nobody. */
    Progress SILENT = new Progress() {
        @Override
        public void begins(int step, int steps, String what) {}

        @Override
        public void done() {}
    };

    /**
     * A step begins.
     *
     * @param step counted from 1
     * @param steps how many there are
     * @param what happens now
     */
    void begins(int step, int steps, String what);

    /** The step that began last is done. */
    void done();
}
