//! Pictures without a graphics card: textured triangles, the same pixels on every machine.
//!
//! Does not know: what is drawn.
//! Always holds: blending is the one that the window uses, on premultiplied colours.

use std::collections::BTreeMap;

use egui::epaint::{ImageData, Mesh, Primitive, TextureId, Vertex};
use egui::{Rect, TexturesDelta};

/// A picture, three bytes a pixel.
pub(crate) struct Picture {
    pub(crate) width: usize,
    pub(crate) height: usize,
    pub(crate) pixels: Vec<[f32; 4]>,
}

struct Texture {
    width: usize,
    height: usize,
    pixels: Vec<[f32; 4]>,
}

/// Draws what a context puts out.
#[derive(Default)]
pub(crate) struct Raster {
    textures: BTreeMap<u64, Texture>,
}

fn number(id: TextureId) -> u64 {
    match id {
        TextureId::Managed(n) => n,
        TextureId::User(n) => n + 1_000_000,
    }
}

impl Raster {
    /// Takes over what changed in the textures.
    pub(crate) fn textures(&mut self, delta: &TexturesDelta) {
        for (id, image) in delta.set.iter().flat_map(|(id, images)| images.iter().map(move |image| (id, image))) {
            let ImageData::Color(colour) = &image.image;
            let pixels: Vec<[f32; 4]> =
                colour.pixels.iter().map(|p| p.to_array().map(|b| f32::from(b) / 255.0)).collect();
            let [width, height] = colour.size;
            match image.pos {
                None => {
                    self.textures.insert(number(*id), Texture { width, height, pixels });
                }
                Some([x, y]) => {
                    let texture = self.textures.get_mut(&number(*id)).unwrap();
                    for row in 0..height {
                        let at = (y + row) * texture.width + x;
                        texture.pixels[at..at + width].copy_from_slice(&pixels[row * width..(row + 1) * width]);
                    }
                }
            }
        }
    }

    /// Draws one frame.
    pub(crate) fn picture(&self, ctx: &egui::Context, output: egui::FullOutput, size: [usize; 2]) -> Picture {
        let ppp = output.pixels_per_point;
        let mut picture =
            Picture { width: size[0], height: size[1], pixels: vec![[0.0, 0.0, 0.0, 1.0]; size[0] * size[1]] };
        for primitive in ctx.tessellate(output.shapes, ppp) {
            if let Primitive::Mesh(mesh) = &primitive.primitive {
                self.mesh(&mut picture, mesh, primitive.clip_rect, ppp);
            }
        }
        picture
    }

    fn mesh(&self, picture: &mut Picture, mesh: &Mesh, clip: Rect, ppp: f32) {
        let texture = &self.textures[&number(mesh.texture_id)];
        let edge = |v: f32, most: usize| (v * ppp).round().clamp(0.0, most as f32) as usize;
        let clip = [
            edge(clip.left(), picture.width),
            edge(clip.top(), picture.height),
            edge(clip.right(), picture.width),
            edge(clip.bottom(), picture.height),
        ];
        for triangle in mesh.indices.chunks(3) {
            let corners = [0, 1, 2].map(|i| mesh.vertices[triangle[i] as usize]);
            fill(picture, texture, &corners, clip, ppp);
        }
    }
}

fn fill(picture: &mut Picture, texture: &Texture, corners: &[Vertex; 3], clip: [usize; 4], ppp: f32) {
    let p = corners.map(|c| [c.pos.x * ppp, c.pos.y * ppp]);
    let area = (p[1][0] - p[0][0]) * (p[2][1] - p[0][1]) - (p[2][0] - p[0][0]) * (p[1][1] - p[0][1]);
    if area.abs() < 1e-6 {
        return;
    }
    let low = p.iter().map(|q| q[1]).fold(f32::INFINITY, f32::min);
    let high = p.iter().map(|q| q[1]).fold(f32::NEG_INFINITY, f32::max);
    let (y0, y1) =
        ((low - 0.5).ceil().max(clip[1] as f32) as usize, ((high - 0.5).ceil().max(0.0) as usize).min(clip[3]));
    let tint = corners.map(|c| c.color.to_array().map(|b| f32::from(b) / 255.0));
    let even = corners.iter().all(|c| c.uv == corners[0].uv && c.color == corners[0].color);
    let ink = even.then(|| {
        let sampled = sample(texture, corners[0].uv.x, corners[0].uv.y);
        [0, 1, 2, 3].map(|k: usize| sampled[k] * tint[0][k])
    });
    for y in y0..y1 {
        let cy = y as f32 + 0.5;
        let Some((from, to)) = span(&p, cy) else { continue };
        // Half open, so that neighbours do not draw a pixel twice.
        let x0 = (from - 0.5).ceil().max(clip[0] as f32) as usize;
        let x1 = ((to - 0.5).ceil().max(0.0) as usize).min(clip[2]);
        for x in x0..x1 {
            let at = &mut picture.pixels[y * picture.width + x];
            if let Some(ink) = ink {
                blend(at, ink);
                continue;
            }
            let cx = x as f32 + 0.5;
            let part = |a: usize, b: usize| {
                ((p[b][0] - p[a][0]) * (cy - p[a][1]) - (cx - p[a][0]) * (p[b][1] - p[a][1])) / area
            };
            let w = [part(1, 2), part(2, 0), part(0, 1)];
            let mix = |value: [f32; 3]| value[0] * w[0] + value[1] * w[1] + value[2] * w[2];
            let sampled = sample(texture, mix(corners.map(|c| c.uv.x)), mix(corners.map(|c| c.uv.y)));
            blend(at, [0, 1, 2, 3].map(|k: usize| sampled[k] * mix(tint.map(|t| t[k]))));
        }
    }
}

/// Where a line of pixels enters and leaves a triangle.
fn span(p: &[[f32; 2]; 3], y: f32) -> Option<(f32, f32)> {
    let mut ends = (f32::INFINITY, f32::NEG_INFINITY);
    for (a, b) in [(0, 1), (1, 2), (2, 0)] {
        let (low, high) = if p[a][1] <= p[b][1] { (p[a], p[b]) } else { (p[b], p[a]) };
        if low[1] <= y && y < high[1] {
            let x = low[0] + (high[0] - low[0]) * (y - low[1]) / (high[1] - low[1]);
            ends = (ends.0.min(x), ends.1.max(x));
        }
    }
    (ends.0 < ends.1).then_some(ends)
}

fn blend(at: &mut [f32; 4], source: [f32; 4]) {
    for channel in 0..3 {
        at[channel] = source[channel] + at[channel] * (1.0 - source[3]);
    }
}

fn sample(texture: &Texture, u: f32, v: f32) -> [f32; 4] {
    let x = (u * texture.width as f32 - 0.5).clamp(0.0, texture.width as f32 - 1.0);
    let y = (v * texture.height as f32 - 0.5).clamp(0.0, texture.height as f32 - 1.0);
    let (x0, y0) = (x.floor() as usize, y.floor() as usize);
    let (x1, y1) = ((x0 + 1).min(texture.width - 1), (y0 + 1).min(texture.height - 1));
    let (fx, fy) = (x - x0 as f32, y - y0 as f32);
    let at = |x: usize, y: usize| texture.pixels[y * texture.width + x];
    let mut mixed = [0.0; 4];
    for (channel, value) in mixed.iter_mut().enumerate() {
        let top = at(x0, y0)[channel] * (1.0 - fx) + at(x1, y0)[channel] * fx;
        let low = at(x0, y1)[channel] * (1.0 - fx) + at(x1, y1)[channel] * fx;
        *value = top * (1.0 - fy) + low * fy;
    }
    mixed
}

impl Picture {
    /// How many colours it has.
    pub(crate) fn colours(&self) -> usize {
        let all: std::collections::BTreeSet<[u8; 3]> = self.pixels.iter().map(bytes).collect();
        all.len()
    }

    /// Writes it as a portable pixmap.
    pub(crate) fn write(&self, path: &std::path::Path) {
        let mut file = format!("P6\n{} {}\n255\n", self.width, self.height).into_bytes();
        file.extend(self.pixels.iter().flat_map(bytes));
        std::fs::write(path, file).unwrap();
    }
}

fn bytes(pixel: &[f32; 4]) -> [u8; 3] {
    [pixel[0], pixel[1], pixel[2]].map(|v| (v.clamp(0.0, 1.0) * 255.0).round() as u8)
}
