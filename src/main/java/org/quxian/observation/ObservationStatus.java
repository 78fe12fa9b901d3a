package org.quxian.observation;

import java.util.Optional;

/** What is to be known of a point of a series beside its value, as SDMX's CL_OBS_STATUS has it. */
public enum ObservationStatus {
    /** Normal. */
    A(new Text("正常", "normal")),
    /** The series breaks here: what is before is measured otherwise. */
    B(new Text("口径变动", "break")),
    /** The definition differs. */
    D(new Text("定义不同", "definition differs")),
    /** Estimated. */
    E(new Text("估计", "estimated")),
    /** Forecast. */
    F(new Text("预计", "forecast")),
    /** Experimental. */
    G(new Text("试算", "experimental")),
    /** Missing: a holiday or weekend. */
    H(new Text("节假日缺", "missing, holiday")),
    /** Imputed by whoever received it. */
    I(new Text("插补", "imputed")),
    /** Derogation. */
    J(new Text("豁免", "derogation")),
    /** Included in another category. */
    K(new Text("并入他项", "included in another category")),
    /** Missing: exists and was not collected. */
    L(new Text("未采集", "missing, not collected")),
    /** Missing: cannot exist. */
    M(new Text("不存在", "missing, cannot exist")),
    /** Not significant. */
    N(new Text("不显著", "not significant")),
    /** Missing. */
    O(new Text("缺", "missing")),
    /** Provisional. */
    P(new Text("初步", "provisional")),
    /** Missing: suppressed. */
    Q(new Text("不公布", "missing, suppressed")),
    /** Strike and other special events. */
    S(new Text("特殊事件", "strike or special event")),
    /** A target; this program's own. */
    T(new Text("目标", "target")),
    /** Low reliability. */
    U(new Text("可靠性低", "low reliability")),
    /** Not validated. */
    V(new Text("未核实", "unvalidated")),
    /** Includes data of another category. */
    W(new Text("含他项", "includes another category")),
    /** Time series break that was not validated. */
    X(new Text("断点未核实", "break, unvalidated"));

    private static final ObservationStatus[] BY_LETTER = new ObservationStatus[26];

    static {
        for (ObservationStatus one : values()) {
            BY_LETTER[one.name().charAt(0) - 'A'] = one;
        }
    }

    private final Text label;

    ObservationStatus(Text label) {
        this.label = label;
    }

    /** Its name. */
    public Text label() {
        return label;
    }

    /** Its code as a byte, as columns of series hold it: an ASCII letter. */
    public byte letter() {
        return (byte) name().charAt(0);
    }

    /** The status with this letter; empty where there is none. */
    public static Optional<ObservationStatus> of(byte letter) {
        int place = letter - 'A';
        return place < 0 || place >= BY_LETTER.length ? Optional.empty() : Optional.ofNullable(BY_LETTER[place]);
    }
}
