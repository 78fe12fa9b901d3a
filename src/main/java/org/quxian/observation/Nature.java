package org.quxian.observation;

/** Whether a figure has happened. */
public enum Nature {
    /** It has: 完成整改615户. */
    ACTUAL(new Text("实际", "Actual")),
    /** It is expected: 预计产量12万吨. */
    FORECAST(new Text("预计", "Forecast")),
    /** It is to be reached: 9月底前全面完成. */
    TARGET(new Text("目标", "Target"));

    private final Text label;

    Nature(Text label) {
        this.label = label;
    }

    /** Its name. */
    public Text label() {
        return label;
    }
}
