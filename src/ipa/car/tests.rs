//! Catalogues of real apps, made ones and mangled ones: an icon with wrong colours sends a tester looking for another app.

use std::io::{Cursor, Write as _};
use std::path::PathBuf;
use std::time::Duration;

use flate2::Compression;
use flate2::write::GzEncoder;

use super::fixture::{Fixture, Image, link, packed};
use super::pixels::Raster;
use super::unpack::Unpacker;
use super::{CarError, Catalog, Rendition};
use crate::ipa::archive::Archive;

/// The folder of real files.
fn real_files() -> PathBuf {
    PathBuf::from(std::env::var_os("AIRLIFT_REAL_FILES").expect("AIRLIFT_REAL_FILES names no folder of real files"))
}

/// Catalogues of the folder `car`, and of the packages in the folder `ipa`, by name.
#[expect(clippy::disallowed_methods, reason = "real files are only there for tests")]
fn real_catalogs() -> Vec<(String, Vec<u8>)> {
    let root = real_files();
    let mut catalogs = Vec::new();
    for entry in ["car", "ipa"]
        .iter()
        .flat_map(|folder| std::fs::read_dir(root.join(folder)).unwrap())
    {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let bytes = std::fs::read(&path).unwrap();
        if path.extension().is_some_and(|extension| extension == "car") {
            catalogs.push((name, bytes));
        } else if let Ok(mut archive) = Archive::open(Cursor::new(bytes)) {
            let entry = archive.names().find(|entry| entry.ends_with(".app/Assets.car")).map(str::to_owned);
            catalogs.extend(entry.map(|entry| (name, archive.read(&entry, 64 << 20).unwrap())));
        }
    }
    catalogs.sort();
    catalogs
}

/// Decodes everything: how many renditions there are of each outcome.
fn outcomes(catalog: &Catalog<'_>) -> String {
    let mut counts = std::collections::BTreeMap::new();
    for entry in &catalog.renditions {
        let outcome = Rendition::parse(entry.value).and_then(|rendition| {
            let raster = catalog.decode(&rendition, &mut Unpacker::default())?;
            assert_eq!((raster.width, raster.height), (rendition.width, rendition.height));
            Ok(raster)
        });
        let outcome = outcome.map_or_else(|err| err.to_string(), |_raster| String::new());
        *counts.entry(outcome).or_insert(0) += 1;
    }
    let counts = counts.iter().map(|(outcome, count)| match outcome.split(" as ").nth(1) {
        Some(form) => format!("{count} {}", form.split(',').next().unwrap()),
        None => format!("{count} {}", if outcome.is_empty() { "decoded" } else { outcome }),
    });
    counts.collect::<Vec<_>>().join(", ")
}

/// Layouts without pixels are colours (1009) and lists of sizes (1010).
#[test]
#[ignore = "needs AIRLIFT_REAL_FILES"]
fn every_image_of_real_files_decodes() {
    let expected = [
        ("DERIVED-simulator-standard-png-icons.ipa", "295 decoded, 3 no pixels; AppIcon 1024"),
        ("adhoc-xcode-managed.ipa", "3 no pixels; it holds no icon"),
        ("assets_ipad.car", "166 decoded, 5 PDF; it holds no icon"),
        ("assets_iphone.car", "185 decoded, 7 PDF; it holds no icon"),
        ("assets_mac.car", "70 decoded, 3 PDF; it holds no icon"),
        ("assets_tv.car", "145 decoded, 5 PDF; it holds no icon"),
        ("calsmoke-fat3-cgbi-car.ipa", "135 decoded; it holds no icon"),
        ("icon-only-in-assets-car.ipa", "2 decoded, 2 no pixels; AppIcon 180"),
        ("modern-xcode16-noicon.ipa", "3 decoded; it holds no icon"),
    ];
    let mut found = Vec::new();
    for (name, bytes) in real_catalogs() {
        let catalog = Catalog::parse(&bytes).unwrap();
        let icon = catalog.icon(&[]).map(|icon| format!("{} {}", icon.name, icon.picture.width));
        found.push((
            name,
            format!("{}; {}", outcomes(&catalog), icon.unwrap_or_else(|err| err.to_string())),
        ));
    }
    let found: Vec<_> = found.iter().map(|(name, facts)| (name.as_str(), facts.as_str())).collect();
    assert_eq!(found, expected);
}

/// An app that has its icons twice: as ordinary PNGs, and in its catalogue.
#[test]
#[ignore = "needs AIRLIFT_REAL_FILES"]
#[expect(clippy::disallowed_methods, reason = "real files are only there for tests")]
fn icons_in_the_catalogue_of_real_files_are_those_beside_it() {
    let package = std::fs::read(real_files().join("ipa/DERIVED-simulator-standard-png-icons.ipa")).unwrap();
    let mut archive = Archive::open(Cursor::new(package)).unwrap();
    let folder = "Payload/CalSmoke-cal.app/";
    let bytes = archive.read(&format!("{folder}Assets.car"), 64 << 20).unwrap();
    let catalog = Catalog::parse(&bytes).unwrap();
    let entry = catalog.names.iter().find(|entry| entry.key == b"AppIcon").unwrap();
    let renditions = catalog.renditions_of(entry);
    let names: Vec<String> = archive
        .names_below(folder)
        .filter(|name| name.starts_with("AppIcon"))
        .map(str::to_owned)
        .collect();
    let mut compared = 0;
    for name in &names {
        let png = archive.read(&format!("{folder}{name}"), 1 << 20).unwrap();
        let loose = image::load_from_memory(&png).unwrap().into_rgba8();
        let same_size = renditions
            .iter()
            .filter(|rendition| (rendition.width, rendition.height) == loose.dimensions());
        let differences = same_size.map(|rendition| {
            let raster = catalog.decode(rendition, &mut Unpacker::default()).unwrap();
            let parts = raster.rgba.as_flattened().iter().zip(loose.as_raw());
            parts.map(|(own, loose)| own.abs_diff(*loose)).max().unwrap()
        });
        let Some(difference) = differences.min() else { continue };
        assert!(difference <= 1, "{name}: {difference}");
        compared += 1;
    }
    assert_eq!((names.len(), compared), (24, 24));
}

const ORANGE: [u8; 4] = [0, 128, 255, 255];

fn icon(fixture: &Fixture, names: &[&str]) -> Result<(String, u32, [u8; 4]), CarError> {
    let bytes = fixture.bytes();
    let icon = Catalog::parse(&bytes)?.icon(names)?;
    let pixels = image::load_from_memory(&icon.picture.png).unwrap().into_rgba8();
    Ok((icon.name, pixels.width(), pixels.get_pixel(0, 0).0))
}

#[test]
fn the_icon_is_the_named_one_then_the_usual_one_then_any() {
    let other = Fixture::default().icon("Other", 4, [0, 0, 0, 255]).name("Photo", &[(17, 9)]);
    let usual = other.icon("AppIcon", 5, ORANGE);
    let all = || Fixture::default().icon("Other", 4, [0, 0, 0, 255]).icon("AppIcon", 5, ORANGE);
    assert_eq!(icon(&all(), &["Other"]), Ok(("Other".to_owned(), 4, [0, 0, 0, 255])));
    assert_eq!(icon(&usual, &["Gone"]), Ok(("AppIcon".to_owned(), 5, [255, 128, 0, 255])));
    let marked = Fixture::default().name("Photo", &[(17, 9)]).icon("Fancy", 6, ORANGE);
    assert_eq!(icon(&marked, &[]).map(|(name, ..)| name), Ok("Fancy".to_owned()));
    assert_eq!(icon(&Fixture::default().name("Photo", &[(17, 9)]), &[]), Err(CarError::NoIcon));
}

#[test]
fn light_comes_before_dark_and_large_before_small() {
    let image = |side, pixel, key: (u16, u16)| {
        let mut image = Image::plain(1, side, pixel);
        image.key.push(key);
        image
    };
    let named = || Fixture::default().name("AppIcon", &[(17, 1), (2, 220)]);
    let fixture = named()
        .image(&image(9, [0, 0, 0, 255], (7, 1)))
        .image(&image(4, ORANGE, (12, 1)))
        .image(&image(6, ORANGE, (12, 2)))
        .image(&image(8, ORANGE, (24, 1)));
    assert_eq!(icon(&fixture, &[]).map(|(_, side, _)| side), Ok(6));
    // What cannot be decoded does not hide what can.
    let mut broken = image(7, ORANGE, (12, 3));
    broken.payload.truncate(40);
    assert_eq!(icon(&fixture.image(&broken), &[]).map(|(_, side, _)| side), Ok(6));
    let mut heif = image(7, ORANGE, (12, 3));
    (heif.format, heif.payload) = (*b"FIEH", b"DWAR\0\0\0\0\x01\0\0\0x".to_vec());
    assert_eq!(icon(&named().image(&heif), &[]), Err(CarError::Unsupported { form: "HEIF" }));
}

#[test]
fn alpha_is_undone_and_links_are_cut_from_the_bottom() {
    let half = Fixture::default().icon("AppIcon", 2, [0, 64, 128, 128]);
    assert_eq!(icon(&half, &[]).map(|(.., pixel)| pixel), Ok([255, 128, 0, 128]));
    // Rows from the top: 1, 2, 3; linked is the second from the bottom.
    let mut atlas = Image::plain(0, 3, ORANGE);
    atlas.key = vec![(2, 181), (8, 5)];
    let rows: Vec<u8> = (1..=3).flat_map(|row| [row, 0, 0, 255].repeat(3)).collect();
    atlas.payload = packed(0, &rows);
    let mut linked = Image::plain(1, 1, ORANGE);
    (linked.layout, linked.payload) = (1003, Vec::new());
    linked.tags = link([2, 1, 1, 1], &[(2, 181), (8, 5)]);
    let named = || Fixture::default().name("AppIcon", &[(17, 1), (2, 220)]);
    assert_eq!(
        icon(&named().image(&linked).image(&atlas), &[]).map(|(.., pixel)| pixel),
        Ok([0, 0, 2, 255])
    );
    // A link out of the atlas, to nothing, or to itself.
    for tags in [
        link([3, 1, 1, 1], &[(2, 181), (8, 5)]),
        link([2, u32::MAX, 1, 1], &[(2, 181), (8, 5)]),
        link([2, 1, 1, 1], &[(2, 181)]),
        link([0, 0, 1, 1], &[(17, 1), (2, 220)]),
    ] {
        linked.tags = tags;
        assert!(matches!(
            icon(&named().image(&linked).image(&atlas), &[]),
            Err(CarError::Damaged { .. })
        ));
    }
}

#[test]
fn layers_are_put_together_or_told() {
    let mut stack = Image::plain(1, 0, ORANGE);
    (stack.layout, stack.payload) = (1002, Vec::new());
    let named = || Fixture::default().name("App Icon", &[(17, 1)]).image(&stack);
    let mut back = Image::plain(2, 2, [10, 10, 10, 255]);
    back.key = vec![(17, 2)];
    let mut front = Image::plain(3, 2, [0, 0, 128, 128]);
    front.key = vec![(17, 3)];
    let layered = named()
        .name("App Icon/Front/Content", &[(17, 3)])
        .name("App Icon/Back/Content", &[(17, 2)])
        .image(&front)
        .image(&back);
    assert_eq!(icon(&layered, &["App Icon"]), Ok(("App Icon".to_owned(), 2, [133, 5, 5, 255])));
    assert_eq!(icon(&named(), &[]), Err(CarError::Layered));
}

/// The same eight by eight pixels, packed in every way, come out the same.
#[test]
fn every_packing_is_undone() {
    let plain: Vec<u8> = (0..64).flat_map(|nth: u8| [nth, 2 * nth, 255 - nth, 255]).collect();
    let expected = Raster::new(8, 8, super::pixels::Format::Bgra, &plain).unwrap();
    let check = |what: &str, payload: Vec<u8>| {
        let image = Image {
            payload,
            ..Image::plain(1, 8, ORANGE)
        };
        let bytes = image.bytes();
        let rendition = Rendition::parse(&bytes).unwrap();
        let raster = super::bitmap::decode(&rendition, &mut Unpacker::default());
        assert_eq!(raster.as_ref(), Ok(&expected), "{what}");
    };
    check("plain", packed(0, &plain));
    check("gzip", packed(2, &gzip(&plain)));
    check("lzvn", packed(3, &lzvn::encode_raw(&plain)));
    check("lzfse", packed(4, &lzfse(&plain)));
    let padded: Vec<u8> = plain.chunks(32).flat_map(|row| [row, &[7; 32][..]].concat()).collect();
    check("padded rows", packed(4, &lzfse(&padded)));
    let mut bands = Vec::new();
    for rows in padded.chunks(64 * 5) {
        let band = lzfse(rows);
        bands.extend(b"KCBC\0\0\0\0\0\0\0\0");
        bands.extend(u32::try_from(rows.len() / 64).unwrap().to_le_bytes());
        bands.extend(u32::try_from(band.len()).unwrap().to_le_bytes());
        bands.extend(band);
    }
    check("bands", packed(4, &bands));
    let mut run_lengths: Vec<u8> = [4_u32, 8, 8].iter().flat_map(|number| number.to_le_bytes()).collect();
    for row in 0..8_u32 {
        run_lengths.extend((44 + row * 40).to_le_bytes());
    }
    for row in plain.chunks(32) {
        let (first, rest) = row.split_at(4);
        run_lengths.extend([0x8000_0001_u32.to_le_bytes().as_slice(), first, &7_u32.to_le_bytes(), rest].concat());
    }
    check("run lengths", packed(1, &run_lengths));
    let mut palette = [&0xCAFE_F00D_u32.to_le_bytes()[..], &[1, 0, 0, 0, 64, 0]].concat();
    palette.extend(plain.chunks(4).flat_map(|color| color.iter().rev().copied()));
    palette.extend((0..32_u16).flat_map(|pair| (((2 * pair) << 8) | (2 * pair + 1)).to_le_bytes()));
    check("palette", packed(8, &lzfse(&palette)));
    let container = |magic: &[u8], method: u8, body: &[u8]| {
        let mut bytes = vec![0; 16];
        bytes.extend(magic);
        bytes.extend([method, 1, 10, 4]);
        if magic == b"dmp2" {
            bytes.extend([8, 0, 8, 0]);
        }
        bytes.extend(body);
        bytes
    };
    let piece = |bytes: &[u8]| [&u32::try_from(bytes.len()).unwrap().to_le_bytes()[..], bytes].concat();
    let two_pieces = [piece(&lzvn::encode_raw(&plain[..96])), piece(&lzfse(&plain[96..]))].concat();
    let mut places = vec![255; 64];
    places.extend(0..64);
    let colors = [&[64, 0, 3, 0], &plain[..], &piece(&lzvn::encode_raw(&places))].concat();
    for (method, magic) in [(10, b"dmap"), (11, b"dmp2")] {
        check("deepmap plain", packed(method, &container(magic, 1, &plain)));
        check("deepmap packed", packed(method, &container(magic, 3, &piece(&lzfse(&plain)))));
        check("deepmap palette", packed(method, &container(magic, 4, &colors)));
    }
    check("deepmap in two pieces", packed(11, &container(b"dmp2", 3, &two_pieces)));
}

/// Two rows of two pixels: luma 100 and chroma 10 and -6, then what each predictor makes of differences of 1.
#[test]
fn predictors_of_deepmaps() {
    let decoded = |predictor: u8| {
        let fold = |part: i16| part.unsigned_abs() << 1 | u16::from(part < 0);
        let first = [[100, 10, -6], [100, 10, -6]];
        let second = [[1, 0, 0], [1, 0, 0]];
        let parts: Vec<u16> = [first, second]
            .as_flattened()
            .as_flattened()
            .iter()
            .map(|part| fold(*part))
            .collect();
        let mut stored = vec![255; 4];
        stored.extend([0, predictor]);
        stored.extend(parts.iter().map(|part| part.to_be_bytes()[0]));
        stored.extend(parts.iter().map(|part| part.to_be_bytes()[1]));
        let packed = lzvn::encode_raw(&stored);
        let mut band = vec![0; 16];
        band.extend(b"dmp2\x02\x01\x0A\x04\x02\0\x02\0");
        band.extend(u32::try_from(packed.len()).unwrap().to_le_bytes());
        band.extend(packed);
        let (format, pixels) = super::deepmap::decode(super::deepmap::Container::Second, &band, 2, 2, &mut Unpacker::default()).unwrap();
        Raster::new(2, 2, format, &pixels).unwrap().rgba
    };
    // Halved chroma: orange 20, green -12; so red 106 - 10, green 106 - 12, blue 96 + 20.
    assert_eq!(decoded(0)[..2], [[96, 94, 116, 255]; 2]);
    assert_eq!(decoded(0)[2..], [[1, 1, 1, 255]; 2]);
    assert_eq!(decoded(1)[2..], [[97, 95, 117, 255], [98, 96, 118, 255]]);
    assert_eq!(decoded(2)[2..], [[1, 1, 1, 255], [2, 2, 2, 255]]);
    assert_eq!(decoded(3)[2..], [[97, 95, 117, 255], [97, 95, 117, 255]]);
    assert_eq!(decoded(4)[2..][0], [97, 95, 117, 255]);
    assert_eq!(decoded(9)[2..], [[1, 1, 1, 255]; 2]);
}

#[test]
fn wide_and_grey_pixels() {
    let raster = |format: [u8; 4], pixels: &[u8]| {
        let image = Image {
            format,
            payload: packed(0, pixels),
            ..Image::plain(1, 1, ORANGE)
        };
        let bytes = image.bytes();
        super::bitmap::decode(&Rendition::parse(&bytes).unwrap(), &mut Unpacker::default()).map(|raster| raster.rgba)
    };
    let wide = |parts: [u16; 4]| parts.iter().flat_map(|part| part.to_le_bytes()).collect::<Vec<u8>>();
    assert_eq!(raster(*b"WBGR", &wide([0, 5_000, 10_000, 10_000])), Ok(vec![[255, 128, 0, 255]]));
    assert_eq!(raster(*b"WBGR", &wide([0, 2_500, 5_000, 5_000])), Ok(vec![[255, 128, 0, 128]]));
    assert_eq!(raster(*b"WBGR", &wide([0, 0x8080, 0xFFFF, 0xFFFF])), Ok(vec![[255, 128, 0, 255]]));
    assert_eq!(raster(*b" 8AG", &[64, 128]), Ok(vec![[128, 128, 128, 128]]));
    assert_eq!(raster(*b"YARG", &[7]), Ok(vec![[7, 7, 7, 255]]));
    assert!(matches!(raster(*b"5BGR", &[0, 0]), Err(CarError::Unsupported { .. })));
}

#[test]
fn a_jpeg_in_a_catalogue_is_read_within_the_size_that_is_told() {
    let mut jpeg = Cursor::new(b"DWAR\0\0\0\0\0\0\0\0".to_vec());
    jpeg.set_position(12);
    let orange = image::RgbImage::from_pixel(16, 16, image::Rgb([255, 128, 0]));
    orange.write_to(&mut jpeg, image::ImageFormat::Jpeg).unwrap();
    let mut image = Image::plain(1, 16, ORANGE);
    (image.format, image.payload) = (*b"GEPJ", jpeg.into_inner());
    let named = || Fixture::default().name("AppIcon", &[(17, 1), (2, 220)]);
    let (_, side, [red, green, blue, _]) = icon(&named().image(&image), &[]).unwrap();
    assert!(side == 16 && red > 250 && green.abs_diff(128) < 4 && blue < 6);
    image.width = 8;
    assert_eq!(icon(&named().image(&image), &[]), Err(CarError::Damaged { detail: "a JPEG" }));
}

#[test]
fn what_is_no_catalogue_and_what_lies_is_told() {
    let parse = |bytes: &[u8]| Catalog::parse(bytes).map(|_| ());
    assert_eq!(parse(b""), Err(CarError::NotACatalog));
    assert_eq!(parse(b"bplist00"), Err(CarError::NotACatalog));
    assert!(matches!(parse(b"BOMStore"), Err(CarError::Damaged { .. })));
    // Leaves in a circle: the leaf of the renditions is its own next one.
    let mut circle = Fixture::default().icon("AppIcon", 3, ORANGE);
    circle.next_leaf = 8;
    assert_eq!(icon(&circle, &[]).map(|(_, side, _)| side), Ok(3));
    // A size that the pixels do not fill, and one that nothing would fill.
    let named = || Fixture::default().name("AppIcon", &[(17, 1), (2, 220)]);
    for (width, expected) in [
        (4, CarError::Damaged { detail: "an image's rows" }),
        (
            u32::MAX,
            CarError::TooLarge {
                width: u32::MAX,
                height: 3,
            },
        ),
    ] {
        let mut image = Image::plain(1, 3, ORANGE);
        image.width = width;
        assert_eq!(icon(&named().image(&image), &[]), Err(expected));
    }
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn lzfse(bytes: &[u8]) -> Vec<u8> {
    let mut packed = Vec::new();
    lzfse_rust::encode_bytes(bytes, &mut packed).unwrap();
    packed
}

/// Processor time of this thread so far: a busy machine makes nothing slower by it.
#[cfg(unix)]
fn processor_time() -> Duration {
    Duration::try_from(rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime)).unwrap_or_default()
}

/// Where the system has no such clock, time that passes has to do.
#[cfg(not(unix))]
#[expect(clippy::disallowed_methods, reason = "a clock for a limit in tests")]
fn processor_time() -> Duration {
    std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .unwrap_or_default()
}

/// Decodes the icon of a made catalogue, and sees that it does not take long.
fn ends_soon(what: &str, fixture: &Fixture) {
    let bytes = fixture.bytes();
    let started = processor_time();
    let icon = Catalog::parse(&bytes).and_then(|catalog| catalog.icon(&[]));
    let took = processor_time().saturating_sub(started);
    println!(
        "{what}: {} bytes, {:?} in {took:?}",
        bytes.len(),
        icon.map(|icon| icon.picture.width)
    );
    // Optimized it takes a tenth.
    assert!(took < Duration::from_secs(10), "{what}: {took:?}");
}

/// Files that cost as much as they can: each has to end soon, with any answer.
#[test]
fn hostile_catalogs_end_soon() {
    let bands = |count: usize, rows: u32, band: &[u8]| {
        let mut bands = Vec::new();
        for _ in 0..count {
            bands.extend(b"KCBC\0\0\0\0\0\0\0\0");
            bands.extend(rows.to_le_bytes());
            bands.extend(u32::try_from(band.len()).unwrap().to_le_bytes());
            bands.extend(band);
        }
        bands
    };
    let forty = |image: &Image| {
        let mut fixture = Fixture::default().name("AppIcon", &[(17, 1), (2, 220)]);
        for scale in 1..=40 {
            let mut image = image.clone();
            image.key.push((12, scale));
            fixture = fixture.image(&image);
        }
        fixture
    };
    let image = |width: u32, height: u32, format: &[u8; 4], payload: Vec<u8>| Image {
        width,
        height,
        format: *format,
        payload,
        ..Image::plain(1, 1, ORANGE)
    };
    let wide = forty(&image(2048, 2048, b"WBGR", packed(2, &gzip(&vec![0; (32 << 20) - 8]))));
    ends_soon("wide pixels, one short", &wide);
    let full = forty(&image(2048, 2048, b"WBGR", packed(2, &gzip(&vec![0; 32 << 20]))));
    ends_soon("wide pixels", &full);
    let one_row = lzfse(&[0; 4]);
    ends_soon(
        "a million bands",
        &forty(&image(1, 4 << 20, b"BGRA", packed(4, &bands(20_000, 1, &one_row)))),
    );
    ends_soon(
        "bands of gzip",
        &forty(&image(1, 4 << 20, b"BGRA", packed(2, &bands(5_000, 1, &gzip(&[0; 4]))))),
    );
    let mut table = vec![0; 65_535 * 4];
    table.splice(0..0, [0x0D, 0xF0, 0xFE, 0xCA, 1, 0, 0, 0, 0xFF, 0xFF]);
    let palette = lzfse(&table);
    ends_soon(
        "large palettes",
        &forty(&image(1, 4 << 20, b"BGRA", packed(8, &bands(100, 1, &palette)))),
    );
    let mut run_lengths = vec![0; 12 + (4 << 20)];
    run_lengths.extend([1, 0, 0, 0x80, 1, 2, 3, 4]);
    let start = u32::try_from(run_lengths.len() - 8).unwrap().to_le_bytes();
    for row in run_lengths[12..12 + (4 << 20)].chunks_mut(4) {
        row.copy_from_slice(&start);
    }
    let tall = image(1, 1 << 20, b"BGRA", packed(1, &run_lengths));
    ends_soon(
        "run lengths",
        &Fixture::default().name("AppIcon", &[(17, 1), (2, 220)]).image(&tall),
    );
    let mut deepmap = vec![0; 16];
    deepmap.extend(b"dmp2\x02\x01\x0A\x04\0\x08\0\x08");
    let pieces = lzfse(&vec![0; 2048 * (2048 * 7 + 1) - 20]);
    deepmap.extend(u32::try_from(pieces.len()).unwrap().to_le_bytes());
    deepmap.extend(&pieces);
    ends_soon("deepmaps, one row short", &forty(&image(2048, 2048, b"BGRA", packed(11, &deepmap))));
    let mut many = Fixture::default();
    for _ in 0..20_000 {
        many = many.name("AppIcon", &[(17, 1), (2, 220)]);
    }
    let empty = image(9, 9, b"BGRA", packed(4, &[]));
    for _ in 0..20_000 {
        many = many.image(&empty);
    }
    ends_soon("many names and renditions", &many);
}

/// Cut off, and with bits flipped or bytes changed, nothing is worse than an error.
#[test]
#[ignore = "needs AIRLIFT_REAL_FILES"]
fn mangled_catalogs_of_real_files_are_survived() {
    let versions: u32 = std::env::var("AIRLIFT_MANGLED").map_or(24, |count| count.parse().unwrap());
    let mut random = 0x2545_F491_4F6C_DD1D_u64;
    let mut next = move |below: usize| {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        usize::try_from(random >> 16).unwrap() % below.max(1)
    };
    for (name, bytes) in real_catalogs() {
        let mut good = 0;
        let mut slowest = (Duration::ZERO, 0);
        let heads: Vec<usize> = (0..bytes.len() - 4)
            .filter(|at| matches!(&bytes[*at..at + 4], b"ISTC" | b"MLEC" | b"KCBC" | b"dmp2" | b"tree" | b"KLNI"))
            .collect();
        for version in 0..versions {
            let mut mangled = bytes.clone();
            match version % 4 {
                0 => mangled.truncate(next(bytes.len())),
                1 => (0..=next(20)).for_each(|_| {
                    let at = next(bytes.len());
                    mangled[at] ^= 1 << next(8);
                }),
                // Heads and the index, where numbers mean most.
                2 => (0..=next(4)).for_each(|_| {
                    let starts = [0, usize::try_from(crate::ipa::bytes::u32_be(&bytes, 16).unwrap()).unwrap()];
                    let at = (starts[next(2)] + next(4_000)).min(bytes.len() - 1);
                    mangled[at] = u8::try_from(next(256)).unwrap();
                }),
                _ => {
                    // Any number in any head, made huge.
                    for _ in 0..=next(8) {
                        let at = heads[next(heads.len())] + 4 * next(48);
                        if let Some(number) = mangled.get_mut(at..at + 4) {
                            number.copy_from_slice(&[0, 0x7F, 0xFF, u8::try_from(next(256)).unwrap()]);
                            number.rotate_left(next(4));
                        }
                    }
                }
            }
            let started = processor_time();
            if let Ok(catalog) = Catalog::parse(&mangled) {
                good += u32::from(catalog.icon(&[]).is_ok());
                let mut unpacker = Unpacker::default();
                for entry in catalog.renditions.iter().take(if versions > 100 { 60 } else { 8 }) {
                    good +=
                        u32::from(Rendition::parse(entry.value).is_ok_and(|rendition| catalog.decode(&rendition, &mut unpacker).is_ok()));
                }
            }
            slowest = slowest.max((processor_time().saturating_sub(started), version));
        }
        println!("{name}: {versions} versions, {good} images still decoded, the slowest in {slowest:?}");
        assert!(slowest.0 < Duration::from_secs(4), "{name}: {slowest:?}");
    }
}
