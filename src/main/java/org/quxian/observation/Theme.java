package org.quxian.observation;

/**
 * A subject that indicators are grouped under, such as 农村供水.
 *
 * @param id a short lower-case English word with hyphens, stable
 * @param name its name
 * @param question what an official wants to know of it, as a question: 还剩多少户，来得及吗？
 */
public record Theme(String id, Text name, Text question) {}
