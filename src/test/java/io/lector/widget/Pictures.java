package io.lector.widget;

import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Pictures of pages, written small into the folder that the property {@code lector.screenshots} names. */
final class Pictures {

    private static final Path FOLDER = Path.of(System.getProperty("lector.screenshots", "target/screenshots"));

    private Pictures() {}

    /** What is seen of the page now, as {@code name.png}. */
    static void take(Page page, String name) {
        try {
            BufferedImage seen = ImageIO.read(new ByteArrayInputStream(page.screenshot()));
            Files.createDirectories(FOLDER);
            write(seen, FOLDER.resolve(name + ".png"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Browsers write fast; this writes a quarter less. */
    private static void write(BufferedImage seen, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam smallest = writer.getDefaultWriteParam();
        smallest.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        smallest.setCompressionQuality(0);
        Files.deleteIfExists(file);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(seen, null, null), smallest);
        } finally {
            writer.dispose();
        }
    }
}
