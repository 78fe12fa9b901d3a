package org.quxian.observation;

/** Which way a growth figure goes; its value carries no sign. */
public enum Change {
    /** 增长13%. */
    UP,
    /** 下降88%. */
    DOWN,
    /** −3.2亿元: a point of a series that is below zero. */
    MINUS
}
