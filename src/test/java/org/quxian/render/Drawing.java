package org.quxian.render;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.entity.ChartEntity;
import org.jfree.chart.entity.StandardEntityCollection;
import org.quxian.chart.Picture;

/** A picture drawn for a test: its pixels, its words with their places, and its entities. */
record Drawing(BufferedImage image, List<Ink> inks, List<ChartEntity> entities) {

    static Drawing of(Renderer renderer, Picture picture, Theme theme, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        return on(image, renderer, picture, theme, width, height);
    }

    /** Only the words and the entities: the image is a single pixel, so that many pictures are drawn quickly. */
    static Drawing layout(Renderer renderer, Picture picture, int width, int height) {
        BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        return on(image, renderer, picture, Theme.LIGHT, width, height);
    }

    private static Drawing on(
            BufferedImage image, Renderer renderer, Picture picture, Theme theme, int width, int height) {
        JFreeChart chart = renderer.render(picture, theme);
        Graphics2D graphics = image.createGraphics();
        graphics.setPaint(chart.getBackgroundPaint());
        graphics.fillRect(0, 0, width, height);
        List<Ink> inks = new ArrayList<>();
        StandardEntityCollection found = new StandardEntityCollection();
        ((PicturePlot) chart.getPlot()).paint(graphics, new Rectangle2D.Double(0, 0, width, height), found, inks::add);
        graphics.dispose();
        List<ChartEntity> entities = new ArrayList<>();
        for (Object entity : found.getEntities()) {
            entities.add((ChartEntity) entity);
        }
        return new Drawing(image, inks, entities);
    }

    List<MarkEntity> marks() {
        return entities.stream()
                .filter(MarkEntity.class::isInstance)
                .map(MarkEntity.class::cast)
                .toList();
    }

    /** How many pixels are not of the page's colour. */
    long inked(Theme theme) {
        int page = Style.of(theme).page().getRGB();
        long inked = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                inked += image.getRGB(x, y) == page ? 0 : 1;
            }
        }
        return inked;
    }

    Color pixel(double x, double y) {
        return new Color(image.getRGB((int) x, (int) y));
    }
}
