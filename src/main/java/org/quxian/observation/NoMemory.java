package org.quxian.observation;

/** What is said where the memory that the program was given does not suffice for something. */
public final class NoMemory {
    /** Nothing of what was asked for has been done or kept, and the program goes on. */
    public static final Text SENTENCE = new Text(
            "内存不够，没有完成；请少选一些、改小尺寸或拆分文件后再试。",
            "There is not enough memory for this, and it was not done; please choose less, a smaller size, or split the file.");

    private NoMemory() {}

    /** {@link #SENTENCE} as a failure that is told. */
    public static ReportableException failure(OutOfMemoryError cause) {
        return new ReportableException(SENTENCE, cause);
    }
}
