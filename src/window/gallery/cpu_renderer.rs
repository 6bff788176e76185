//! A small software rasteriser for egui's output: lets `egui_kittest` take image snapshots
//! with feature "snapshot" only (no wgpu, no GPU, no driver package).
#![expect(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    clippy::cast_lossless,
    clippy::float_cmp,
    clippy::iter_over_hash_type,
    clippy::many_single_char_names,
    reason = "a rasteriser for tests: coordinates are small, and exact equality finds flat triangles"
)]

use egui::epaint::{ImageData, Primitive, TextureId, Vertex, textures::TextureFilter, textures::TexturesDelta};
use std::collections::HashMap;

struct Tex {
    w: usize,
    h: usize,
    px: Vec<[f32; 4]>,
    nearest: bool,
}

#[derive(Default)]
pub(super) struct CpuRenderer {
    tex: HashMap<TextureId, Tex>,
}

fn to_f(c: egui::Color32) -> [f32; 4] {
    c.to_array().map(|v| v as f32 / 255.0)
}

impl Tex {
    fn at(&self, x: isize, y: isize) -> [f32; 4] {
        let x = x.clamp(0, self.w as isize - 1) as usize;
        let y = y.clamp(0, self.h as isize - 1) as usize;
        self.px[y * self.w + x]
    }
    fn sample(&self, u: f32, v: f32) -> [f32; 4] {
        let (x, y) = (u * self.w as f32, v * self.h as f32);
        if self.nearest {
            return self.at(x.floor() as isize, y.floor() as isize);
        }
        let (x, y) = (x - 0.5, y - 0.5);
        let (x0, y0) = (x.floor(), y.floor());
        let (fx, fy) = (x - x0, y - y0);
        let (x0, y0) = (x0 as isize, y0 as isize);
        let (a, b, c, d) = (self.at(x0, y0), self.at(x0 + 1, y0), self.at(x0, y0 + 1), self.at(x0 + 1, y0 + 1));
        std::array::from_fn(|i| {
            let t = a[i] + (b[i] - a[i]) * fx;
            let s = c[i] + (d[i] - c[i]) * fx;
            t + (s - t) * fy
        })
    }
}

impl egui_kittest::TestRenderer for CpuRenderer {
    fn handle_delta(&mut self, delta: &mut TexturesDelta) {
        for (id, list) in delta.set.drain() {
            for d in list {
                let ImageData::Color(img) = &d.image;
                let [w, h] = img.size;
                let nearest = d.options.magnification == TextureFilter::Nearest;
                match d.pos {
                    None => {
                        self.tex.insert(
                            id,
                            Tex {
                                w,
                                h,
                                px: img.pixels.iter().map(|c| to_f(*c)).collect(),
                                nearest,
                            },
                        );
                    }
                    Some([px, py]) => {
                        if let Some(t) = self.tex.get_mut(&id) {
                            for y in 0..h {
                                for x in 0..w {
                                    t.px[(py + y) * t.w + px + x] = to_f(img.pixels[y * w + x]);
                                }
                            }
                        }
                    }
                }
            }
        }
        for id in delta.free.drain() {
            self.tex.remove(&id);
        }
    }

    fn render(&mut self, ctx: &egui::Context, output: &egui::FullOutput) -> Result<image::RgbaImage, String> {
        let ppp = ctx.pixels_per_point();
        let size = ctx.content_rect().size() * ppp;
        let (w, h) = (size.x.round() as i32, size.y.round() as i32);
        let mut fb = vec![[0f32; 4]; (w * h) as usize];
        for p in ctx.tessellate(output.shapes.clone(), ppp) {
            let Primitive::Mesh(m) = &p.primitive else { continue };
            let Some(tex) = self.tex.get(&m.texture_id) else { continue };
            let clip = [
                ((p.clip_rect.min.x * ppp).round() as i32).clamp(0, w),
                ((p.clip_rect.min.y * ppp).round() as i32).clamp(0, h),
                ((p.clip_rect.max.x * ppp).round() as i32).clamp(0, w),
                ((p.clip_rect.max.y * ppp).round() as i32).clamp(0, h),
            ];
            for t in m.indices.chunks_exact(3) {
                tri(
                    &mut fb,
                    w,
                    clip,
                    ppp,
                    tex,
                    [&m.vertices[t[0] as usize], &m.vertices[t[1] as usize], &m.vertices[t[2] as usize]],
                );
            }
        }
        let mut out = image::RgbaImage::new(w as u32, h as u32);
        for (o, c) in out.pixels_mut().zip(&fb) {
            o.0 = c.map(|v| (v * 255.0 + 0.5) as u8);
        }
        Ok(out)
    }
}

/// Rasterise one triangle: 8-bit sub-pixel positions, top-left fill rule, premultiplied gamma-space blending.
fn tri(fb: &mut [[f32; 4]], w: i32, clip: [i32; 4], ppp: f32, tex: &Tex, v: [&Vertex; 3]) {
    let fx = |f: f32| (f * ppp * 256.0).round() as i64;
    let mut p = v.map(|v| (fx(v.pos.x), fx(v.pos.y)));
    let mut v = v;
    let mut area = (p[1].0 - p[0].0) * (p[2].1 - p[0].1) - (p[1].1 - p[0].1) * (p[2].0 - p[0].0);
    if area == 0 {
        return;
    }
    if area < 0 {
        p.swap(1, 2);
        v.swap(1, 2);
        area = -area;
    }
    let x0 = (p.iter().map(|q| q.0).min().unwrap() >> 8).max(clip[0] as i64) as i32;
    let x1 = ((p.iter().map(|q| q.0).max().unwrap() >> 8) + 1).min(clip[2] as i64) as i32;
    let y0 = (p.iter().map(|q| q.1).min().unwrap() >> 8).max(clip[1] as i64) as i32;
    let y1 = ((p.iter().map(|q| q.1).max().unwrap() >> 8) + 1).min(clip[3] as i64) as i32;
    let edge = |a: (i64, i64), b: (i64, i64)| {
        let (dx, dy) = (b.0 - a.0, b.1 - a.1);
        let bias = if dy < 0 || (dy == 0 && dx > 0) { 0 } else { -1 };
        (dx, dy, bias)
    };
    let e = [edge(p[1], p[2]), edge(p[2], p[0]), edge(p[0], p[1])];
    let o = [p[1], p[2], p[0]];
    let col = v.map(|v| to_f(v.color));
    let flat = col[0] == col[1] && col[1] == col[2];
    let one_uv = v[0].uv == v[1].uv && v[1].uv == v[2].uv;
    let t0 = one_uv.then(|| tex.sample(v[0].uv.x, v[0].uv.y));
    let inv = 1.0 / area as f32;
    for y in y0..y1 {
        for x in x0..x1 {
            let (cx, cy) = (((x as i64) << 8) + 128, ((y as i64) << 8) + 128);
            let f: [i64; 3] = std::array::from_fn(|i| e[i].0 * (cy - o[i].1) - e[i].1 * (cx - o[i].0));
            if (0..3).any(|i| f[i] + e[i].2 < 0) {
                continue;
            }
            let b = f.map(|f| f as f32 * inv);
            let c: [f32; 4] = if flat {
                col[0]
            } else {
                std::array::from_fn(|i| b[0] * col[0][i] + b[1] * col[1][i] + b[2] * col[2][i])
            };
            let t = t0.unwrap_or_else(|| {
                tex.sample(
                    b[0] * v[0].uv.x + b[1] * v[1].uv.x + b[2] * v[2].uv.x,
                    b[0] * v[0].uv.y + b[1] * v[1].uv.y + b[2] * v[2].uv.y,
                )
            });
            let s: [f32; 4] = std::array::from_fn(|i| c[i] * t[i]);
            if s == [0.0; 4] {
                continue;
            }
            let d = &mut fb[(y * w + x) as usize];
            for i in 0..4 {
                // keep 8-bit steps, as a real frame buffer does
                let r = (s[i] + d[i] * (1.0 - s[3])).clamp(0.0, 1.0);
                d[i] = (r * 255.0).round() / 255.0;
            }
        }
    }
}
