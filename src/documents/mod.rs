//! Values to pages to PDF.
